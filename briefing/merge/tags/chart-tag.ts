import {
  evalToken,
  Tag,
  Value,
  type Arguments,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs';
import { chartPlaceholder } from '../marks.ts';
import { dataOf } from '../merge-context.ts';
import { readChartArguments, type ChartArguments } from './chart-arguments.ts';
import { chartAsWritten, type ChartValues } from './chart-as-written.ts';

/**
 * `{% chart series facts | filters, caption: "…" %}`: the place of a picture of these facts, drawn when the document is
 * composed.
 */
export class ChartTag extends Tag {
  readonly #written: ChartArguments;
  readonly #facts: Value;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    this.#written = readChartArguments(this.tokenizer);
    this.#facts = new Value(this.#written.facts, liquid);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const facts: unknown = yield this.#facts.value(context, false);
    const options = new Map<string, unknown>();
    for (const { name, value } of this.#written.options)
      if (value !== undefined) options.set(name.content, yield evalToken(value, context));
    const [line = 1] = this.token.getPosition();
    const values: ChartValues = { kind: this.#written.kind, facts, options, line };
    const written = JSON.stringify(chartAsWritten(values, dataOf(context)));
    context.memoryLimit.use(written.length);
    emitter.write(chartPlaceholder(written));
  }

  *arguments(): Arguments {
    yield this.#facts;
  }
}
