import { Tokenizer, type FilteredValueToken } from 'liquidjs';

/** What is written in a `chart` tag. */
export interface ChartArguments {
  readonly kind: ReturnType<Tokenizer['readIdentifier']>;
  /** The facts, with filters. */
  readonly facts: FilteredValueToken;
  readonly options: ReturnType<Tokenizer['readHashes']>;
}

/** Where options begin: a comma, a name and a colon, outside of quotation marks. */
const quotedOrOption = /"[^"]*"|'[^']*'|(,)\s*[A-Za-z_][\w-]*\s*:/gu;

/**
 * Takes `series facts | kind: "transfer", caption: "…"` apart, from where the tokenizer stands. Values of filters have no
 * names, so the first name with a colon behind a comma begins the options.
 */
export function readChartArguments(tokenizer: Tokenizer): ChartArguments {
  tokenizer.skipBlank();
  const kind = tokenizer.readIdentifier();
  const { input, p, N } = tokenizer;
  const found = [...input.slice(p, N).matchAll(quotedOrOption)].find(([, comma]) => comma !== undefined);
  const middle = found === undefined ? N : p + found.index;
  return {
    kind,
    facts: part(input, p, middle).readFilteredValue(),
    options: part(input, middle, N).readHashes(),
  };
}

function part(input: string, from: number, to: number): Tokenizer {
  return new Tokenizer(input, undefined, undefined, [from, to]);
}
