import { evalToken, ForTag, type Context, type Emitter, type Template } from 'liquidjs';
import { LiquidProblem } from '../liquid-problem.ts';
import { mergeLimits } from '../limits.ts';
import { listOf, plainOf } from '../values/plain.ts';

/** `{% for item in list %}` with `limit`, `offset`, `reversed`, `else` and `forloop`; each turn is charged to the budget. */
export class BudgetedForTag extends ForTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void | string, Template[]> {
    const all: unknown = yield evalToken(this.collection, context);
    const settings = (yield this.hash.render(context)) as unknown as Record<string, unknown>;
    const items = narrowed(listOf(all), settings);
    if (items.length === 0) {
      yield this.liquid.renderer.renderTemplates(this.elseTemplates, context, emitter);
      return;
    }
    const scope: Record<string, unknown> = { __proto__: null };
    context.push(scope);
    for (const [index, item] of items.entries()) {
      charge(context, emitter);
      scope[this.variable] = item;
      scope['forloop'] = loopState(index, items.length);
      context.continueCalled = false;
      context.breakCalled = false;
      yield this.liquid.renderer.renderTemplates(this.templates, context, emitter);
      if (context.breakCalled) break;
    }
    context.continueCalled = false;
    context.breakCalled = false;
    context.pop();
  }
}

/** What the loop says of itself to its body. */
function loopState(index: number, length: number): object {
  return {
    __proto__: null,
    index: index + 1,
    index0: index,
    rindex: length - index,
    rindex0: length - index - 1,
    length,
    first: index === 0,
    last: index === length - 1,
  };
}

/** In Liquid’s order: offset, then limit, then reversed. */
function narrowed(items: readonly unknown[], settings: Record<string, unknown>): readonly unknown[] {
  const offset = wholeNumber(settings['offset'], 0);
  const limit = wholeNumber(settings['limit'], items.length);
  const some = items.slice(offset, offset + limit);
  return settings['reversed'] === undefined ? some : some.toReversed();
}

function wholeNumber(value: unknown, otherwise: number): number {
  const plain = plainOf(value);
  return typeof plain === 'number' && plain >= 0 ? Math.floor(plain) : otherwise;
}

function charge(context: Context, emitter: Emitter): void {
  context.memoryLimit.use(1);
  if (emitter.buffer.length > mergeLimits.output) throw tooLong();
}

/** The document would become longer than any reader can bear. */
function tooLong(): LiquidProblem {
  return new LiquidProblem(
    'output-limit',
    'The merged text is longer than 8 MB and was stopped. Look for a loop that prints more than it should.',
  );
}
