import { UnlessTag, type Context, type Emitter } from 'liquidjs';
import { isYes } from '../values/plain.ts';

/** `{% unless %}` with `elsif` and `else`, with the same view of yes and no as `if`. */
export class YesNoUnlessTag extends UnlessTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
    for (const [index, branch] of this.branches.entries()) {
      const value: unknown = yield branch.value.value(context, true);
      if (isYes(value) !== (index === 0)) {
        yield this.liquid.renderer.renderTemplates(branch.templates, context, emitter);
        return;
      }
    }
    yield this.liquid.renderer.renderTemplates(this.elseTemplates, context, emitter);
  }
}
