import { chartKinds, type ChartKind } from '../../document/chart-order.ts';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { LiquidProblem, type Positioned } from '../liquid-problem.ts';

/** What an option of a chart takes. */
export type ChartOptionType = 'words' | 'facts' | 'date' | 'field' | 'list' | 'yes-no';

/** An option of the `chart` tag. */
export interface ChartOption {
  readonly type: ChartOptionType;
  /** The kinds that have it. */
  readonly kinds: readonly ChartKind[];
  /** One line for the author reference. */
  readonly about: string;
}

const all: readonly ChartKind[] = ['series', 'bars', 'timeline', 'map'];

/** Every option of the `chart` tag by name. */
const chartOptions: Readonly<Record<string, ChartOption>> = {
  caption: { type: 'words', kinds: all, about: 'the finding that the chart shows' },
  note: { type: 'words', kinds: all, about: 'what a reader must know, small below it' },
  label: { type: 'field', kinds: all, about: 'the field whose words stand beside each fact' },
  data: { type: 'yes-no', kinds: all, about: 'false where the numbers stand in a table already' },
  unit: { type: 'words', kinds: ['series', 'bars', 'map'], about: 'what is counted' },
  ceiling: { type: 'facts', kinds: ['series', 'bars'], about: 'facts whose figure is a ceiling' },
  group: { type: 'field', kinds: ['bars'], about: 'the field whose words head a group of bars' },
  from: { type: 'date', kinds: ['series', 'timeline'], about: 'the first day that is drawn' },
  to: { type: 'date', kinds: ['series', 'timeline'], about: 'the last day that is drawn' },
  countries: { type: 'list', kinds: ['map'], about: 'countries to show besides those of the places' },
};

/** The options of a kind of chart, for the author reference. */
export function chartOptionsFor(
  kind: ChartKind,
): readonly { readonly name: string; readonly about: string }[] {
  return Object.entries(chartOptions).flatMap(([name, { kinds, about }]) =>
    kinds.includes(kind) ? [{ name, about }] : [],
  );
}

/** The kind that a word names. Throws a problem where there is no such kind. */
export function chartKindOf(word: Positioned & { readonly content: string }): ChartKind {
  const { content: name } = word;
  const known = chartKinds.find((each) => each === name);
  if (known !== undefined) return known;
  const message = `There is no chart “${name}”.${didYouMean(name, chartKinds)} Write one of: ${chartKinds.join(', ')}.`;
  throw new LiquidProblem('chart-kind', message, word, nearestFix(name, chartKinds).fixes);
}

/** What is wrong with an option of a chart of that kind. */
export function chartOptionProblem(
  kind: ChartKind,
  option: Positioned & { readonly name: { readonly content: string }; readonly value?: unknown },
): LiquidProblem | undefined {
  const name = option.name.content;
  const names = chartOptionsFor(kind).map((each) => each.name);
  if (!names.includes(name)) {
    const message = `The chart “${kind}” has no “${name}”.${didYouMean(name, names)} It knows ${names.join(', ')}.`;
    return new LiquidProblem('chart-option', message, option, nearestFix(name, names).fixes);
  }
  if (option.value !== undefined) return undefined;
  return new LiquidProblem('chart-option', `Give “${name}” a value after a colon.`, option);
}
