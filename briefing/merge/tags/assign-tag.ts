import { AssignTag, Value, type Context } from 'liquidjs';

/** `{% assign name = value | filters %}`. A fact that is not there is a problem here too, unless `default` follows. */
export class StrictAssignTag extends AssignTag {
  override *render(context: Context): Generator<unknown, void, unknown> {
    const [identifier] = this.localScope();
    const [value] = this.arguments();
    if (identifier === undefined || !(value instanceof Value)) return;
    context.bottom()[identifier.content] = yield value.value(context, false);
  }
}
