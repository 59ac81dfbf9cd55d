import type { ChartFact, ChartKind } from '../../document/chart-order.ts';
import { daysOf } from '../filters/date-filters.ts';
import { factsIn, type FactItem } from '../filters/fact-items.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import { markValue } from '../marks.ts';
import type { MergeData } from '../merge-data.ts';
import type { WrittenChart } from '../read/read-chart.ts';
import { MarkdownValue } from '../values/markdown-value.ts';
import { factsOf, isYes, plainOf, wordsIn, wordsOf } from '../values/plain.ts';
import { TemplateValue } from '../values/template-value.ts';

/** The values that a `chart` tag was given. */
export interface ChartValues {
  readonly kind: ChartKind;
  readonly facts: unknown;
  readonly options: ReadonlyMap<string, unknown>;
  readonly line: number;
}

/** More marks than these are no picture. */
const mostFacts = 500;

/** What the reader is told of a chart: its facts by id with the words beside them, and what was asked for. */
export function chartAsWritten({ kind, facts, options, line }: ChartValues, data: MergeData): WrittenChart {
  const words = (name: string): string => wordsOf(options.get(name));
  const labelled = (item: FactItem): ChartFact => ({
    id: item.fact.id,
    ...field(item, words('label'), 'label'),
    ...field(item, words('group'), 'group'),
  });
  const items = factsIn(facts, data);
  const ceilings = factsIn(options.get('ceiling') ?? [], data);
  if (items.length + ceilings.length > mostFacts) throw tooMany(items.length + ceilings.length);
  const unit = words('unit');
  const countries = listed(options.get('countries'));
  return {
    order: {
      kind,
      facts: items.map(labelled),
      ceilings: ceilings.map(labelled),
      ...(unit !== '' && { unit }),
      ...bound('from', options.get('from'), data),
      ...bound('to', options.get('to'), data),
      ...(countries.length > 0 && { countries }),
      hasData: !options.has('data') || isYes(options.get('data')),
      line,
    },
    caption: markdownOf(options.get('caption'), data),
    note: markdownOf(options.get('note'), data),
  };
}

/** What stands under a path of fields such as `details.who`, in words. */
function field(
  { entry }: FactItem,
  path: string,
  as: 'label' | 'group',
): { readonly [Name in 'label' | 'group']?: string } {
  if (path === '') return {};
  let found: unknown = entry;
  for (const name of path.split('.')) found = found instanceof TemplateValue ? found.field(name) : null;
  const words = wordsOf(found);
  return words === '' ? {} : { [as]: words };
}

function bound(
  name: 'from' | 'to',
  value: unknown,
  data: MergeData,
): { readonly from?: string; readonly to?: string } {
  if (plainOf(value) === null) return {};
  const { earliest, latest } = daysOf(value, data);
  return { [name]: name === 'from' ? earliest : latest };
}

function listed(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value.map(wordsOf) : wordsOf(value).split(',');
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** Captured text keeps its marks and citations; any other value is words that know their facts. */
function markdownOf(value: unknown, data: MergeData): string {
  if (value instanceof MarkdownValue) return value.markdown.replaceAll('\n', ' ').trim();
  const words = wordsIn(data.language, value);
  return words === '' ? '' : markValue(words, factsOf(value));
}

function tooMany(count: number): LiquidProblem {
  const message = `A chart of ${count} facts could not be read; at most ${mostFacts} can be drawn. Narrow the list, or make several charts.`;
  return new LiquidProblem('chart-size', message);
}
