import { Tokenizer, type FilteredValueToken } from 'liquidjs';
import type { ChartKind } from '../../document/chart-order.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import { chartKindOf, chartOptionProblem } from './chart-options.ts';

/** What is written in a `chart` tag. */
export interface ChartArguments {
  readonly kind: ChartKind;
  /** The facts, with filters. */
  readonly facts: FilteredValueToken;
  readonly options: ReturnType<Tokenizer['readHashes']>;
}

/** Where options begin: a comma, a name and a colon, outside of quotation marks. */
const quotedOrOption = /"[^"]*"|'[^']*'|(,)\s*[A-Za-z_][\w-]*\s*:/gu;

/**
 * Takes `series facts | kind: "transfer", caption: "…"` apart, from where the tokenizer stands. Values of filters have no
 * names, so the first name with a colon behind a comma begins the options. Throws a problem where it is not written so.
 */
export function readChartArguments(tokenizer: Tokenizer): ChartArguments {
  tokenizer.skipBlank();
  const kind = chartKindOf(tokenizer.readIdentifier());
  const { input, p, N } = tokenizer;
  const found = [...input.slice(p, N).matchAll(quotedOrOption)].find(([, comma]) => comma !== undefined);
  const middle = found === undefined ? N : p + found.index;
  const facts = whole(part(input, p, middle), (inside) => inside.readFilteredValue());
  const options = whole(part(input, middle, N), (inside) => inside.readHashes());
  for (const option of options) {
    const problem = chartOptionProblem(kind, option);
    if (problem !== undefined) throw problem;
  }
  return { kind, facts, options };
}

function part(input: string, from: number, to: number): Tokenizer {
  return new Tokenizer(input, undefined, undefined, [from, to]);
}

/** What the engine would leave unread in silence is a problem. */
function whole<Read>(tokenizer: Tokenizer, read: (inside: Tokenizer) => Read): Read {
  const value = read(tokenizer);
  tokenizer.skipBlank();
  if (tokenizer.end()) return value;
  const message =
    'Something is left over in this chart. After its kind and its facts stand options, each with a name, a colon and a value: caption: "…".';
  throw new LiquidProblem('chart-option', message);
}
