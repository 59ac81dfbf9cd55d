import type { ChartKind } from '../../document/chart-order.ts';

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
export const chartOptions: Readonly<Record<string, ChartOption>> = {
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
