import { IfTag, type Context, type Emitter } from 'liquidjs';
import { isYes } from '../values/plain.ts';

/** `{% if %}` with `elsif` and `else`; an empty list and an empty text count as no. */
export class YesNoIfTag extends IfTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
    for (const branch of this.branches) {
      const value: unknown = yield branch.value.value(context, true);
      if (isYes(value)) {
        yield this.liquid.renderer.renderTemplates(branch.templates, context, emitter);
        return;
      }
    }
    yield this.liquid.renderer.renderTemplates(this.elseTemplates ?? [], context, emitter);
  }
}
