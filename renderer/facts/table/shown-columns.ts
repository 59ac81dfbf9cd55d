import type { CSSProperties } from 'react';
import { useSyncExternalStore } from 'react';
import type { FactColumn, FactColumnId } from '../../../briefing/facts/fact-columns.ts';
import { factColumns } from '../../../briefing/facts/fact-columns.ts';

const usual: readonly FactColumnId[] = ['id', 'statement', 'quantity', 'date', 'saidBy', 'grade'];
const inWide: readonly FactColumnId[] = [
  'id',
  'statement',
  'quantity',
  'date',
  'saidBy',
  'places',
  'reportedBy',
  'grade',
  'marking',
  'reviewBy',
];
/** Width of the flags behind the columns, in pixels. */
const flags = 44;
const wide = '(width >= 1600px)';

/** How wide each column is, as CSS grid has it; the statement takes the rest. */
const widths: Readonly<Record<FactColumnId, string>> = {
  id: '60px',
  kind: '96px',
  statement: 'minmax(200px, 1fr)',
  quantity: '112px',
  date: '96px',
  saidBy: '148px',
  places: '140px',
  reportedBy: '132px',
  grade: '58px',
  marking: '132px',
  status: '104px',
  tags: '128px',
  knownSince: '112px',
  reviewBy: '108px',
};

/** A column with what it is called and sorted by. */
export type ShownColumn = FactColumn & { readonly id: FactColumnId };

/** The columns that are shown: those that were chosen, or as many as fit. */
export function useShownColumns(chosen: readonly FactColumnId[]): readonly ShownColumn[] {
  const isWide = useSyncExternalStore(listen, () => matchMedia(wide).matches);
  const ids = chosen.length > 0 ? chosen : isWide ? inWide : usual;
  return factColumns.filter(({ id }) => ids.includes(id));
}

/** The columns as the style sheet of the table is told: how wide each is, and how wide all are at least. */
export function columnStyle(columns: readonly ShownColumn[]): CSSProperties {
  const least = columns.reduce((sum, { id }) => sum + Number(/\d+/.exec(widths[id])?.[0] ?? 0), flags);
  const template = [...columns.map(({ id }) => widths[id]), `${flags}px`].join(' ');
  return { '--columns': template, '--least': `${least}px` } as CSSProperties;
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
