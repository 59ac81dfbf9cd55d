import type { FactRow, FactSortColumn } from './fact-table.ts';
import { formatCalendarDate, formatDate } from './format-date.ts';
import { formatQuantity } from './format-quantity.ts';

/** A column of the table of facts. */
export interface FactColumn {
  readonly id: string;
  readonly name: string;
  /** The order it stands for, where facts can be put in its order. */
  readonly sort?: FactSortColumn;
  /** Figures, which end in line. */
  readonly isFigure?: boolean;
}

/** Every column of the table of facts, in its order. */
export const factColumns = [
  { id: 'id', name: 'Id', sort: 'id' },
  { id: 'kind', name: 'Kind', sort: 'kind' },
  { id: 'statement', name: 'Statement' },
  { id: 'quantity', name: 'Quantity', sort: 'quantity', isFigure: true },
  { id: 'date', name: 'Date', sort: 'date' },
  { id: 'saidBy', name: 'Said by', sort: 'saidBy' },
  { id: 'places', name: 'Places' },
  { id: 'reportedBy', name: 'Reported by' },
  { id: 'grade', name: 'Grade', sort: 'grade' },
  { id: 'marking', name: 'Marking', sort: 'marking' },
  { id: 'status', name: 'Status', sort: 'status' },
  { id: 'tags', name: 'Tags' },
  { id: 'knownSince', name: 'Known since', sort: 'knownSince' },
  { id: 'reviewBy', name: 'Review by', sort: 'reviewBy' },
] as const satisfies readonly FactColumn[];

/** The name of a column, as views keep it. */
export type FactColumnId = (typeof factColumns)[number]['id'];

/** What a cell is written with besides its row. */
export interface CellWords {
  /** BCP 47 */
  readonly language: string;
  /** What sources and kinds are called, by their ids. */
  readonly sources: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

/** What stands in a cell, as text; empty where the fact says nothing. */
export function cellText(row: FactRow, column: FactColumnId, words: CellWords): string {
  const write = writers[column];
  return write(row, words);
}

const writers: Readonly<Record<FactColumnId, (row: FactRow, words: CellWords) => string>> = {
  id: (row) => row.id,
  kind: (row, { kinds }) => kinds[row.kind] ?? row.kind,
  statement: (row) => row.statement,
  quantity: ({ quantity }, { language }) =>
    quantity === undefined
      ? ''
      : [formatQuantity(quantity, language), quantity.unit].filter((part) => part !== undefined).join(' '),
  date: ({ date }, { language }) => (date === undefined ? '' : formatDate(date, language, 'short')),
  saidBy: (row) => row.saidBy ?? '',
  places: (row) => row.places.join('; '),
  reportedBy: ({ reportedBy }, { sources }) =>
    reportedBy === undefined ? '' : (sources[reportedBy] ?? reportedBy),
  grade: ({ grade }) => grade?.replace(/^([A-F])(?=[1-6])/u, '$1\u00a0') ?? '',
  marking: (row) => row.marking,
  status: (row) => row.status,
  tags: (row) => row.tags.join('; '),
  knownSince: ({ knownSince }, { language }) => dayText(knownSince, language),
  reviewBy: ({ reviewBy }, { language }) => dayText(reviewBy, language),
};

function dayText(day: string | undefined, language: string): string {
  return day === undefined ? '' : formatCalendarDate(day, language, 'short');
}
