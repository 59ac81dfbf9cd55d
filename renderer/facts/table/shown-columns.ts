import type { CSSProperties } from 'react';
import type { FactColumn, FactColumnId } from '../../../briefing/facts/fact-columns.ts';
import { factColumns } from '../../../briefing/facts/fact-columns.ts';
import { inRem } from '../../looks/in-rem.ts';
import { useIsWide } from '../../state/use-room.ts';

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

/** How wide each column is, in pixels; the statement is at least so wide, and takes the rest. */
const widths: Readonly<Record<FactColumnId, number>> = {
  id: 60,
  kind: 96,
  statement: 200,
  quantity: 112,
  date: 96,
  saidBy: 148,
  places: 140,
  reportedBy: 132,
  grade: 58,
  marking: 132,
  status: 104,
  tags: 128,
  knownSince: 112,
  reviewBy: 108,
};

/** A column with what it is called and sorted by. */
export type ShownColumn = FactColumn & { readonly id: FactColumnId };

/** The columns that are shown: those that were chosen, or as many as fit. */
export function useShownColumns(chosen: readonly FactColumnId[]): readonly ShownColumn[] {
  const isWide = useIsWide();
  const ids = chosen.length > 0 ? chosen : isWide ? inWide : usual;
  return factColumns.filter(({ id }) => ids.includes(id));
}

/** The columns as the style sheet of the table is told: how wide each is, and how wide all are at least. */
export function columnStyle(columns: readonly ShownColumn[]): CSSProperties {
  const least = columns.reduce((sum, { id }) => sum + widths[id], flags);
  const template = columns.map(({ id }) =>
    id === 'statement' ? `minmax(${inRem(widths[id])}, 1fr)` : inRem(widths[id]),
  );
  return { '--columns': [...template, inRem(flags)].join(' '), '--least': inRem(least) } as CSSProperties;
}
