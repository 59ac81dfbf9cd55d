import {
  Tag,
  Value,
  type Arguments,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs';
import { factsIn, type FactItem } from '../filters/fact-items.ts';
import { dataOf } from '../merge-context.ts';
import type { MergeData } from '../merge-data.ts';

/** A tag that writes a list of facts: `{% name facts | filters %}`. */
export abstract class FactsTag extends Tag {
  readonly value: Value;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    this.value = new Value(this.tokenizer.readFilteredValue(), liquid);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const list: unknown = yield this.value.value(context, false);
    const data = dataOf(context);
    const items = factsIn(list, data);
    context.memoryLimit.use(items.length);
    emitter.write(this.write(items, data));
  }

  *arguments(): Arguments {
    yield this.value;
  }

  /** The Markdown of the list. */
  protected abstract write(items: readonly FactItem[], data: MergeData): string;
}
