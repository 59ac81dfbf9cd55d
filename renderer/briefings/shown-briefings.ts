import type { BriefingRow } from '../../briefing/contract/briefing-calls.ts';
import { folded } from '../../briefing/text/folded.ts';

/** Which briefings are shown. */
export type BriefingStates = 'drafts' | 'archived' | 'all';

/** By what the table is put in order. */
export interface BriefingOrder {
  readonly column: 'title' | 'template' | 'state' | 'cutOff' | 'marking' | 'changed';
  readonly direction: 'ascending' | 'descending';
}

/** How the table of briefings is looked at. */
export interface BriefingsView {
  readonly states: BriefingStates;
  readonly words: string;
  readonly order: BriefingOrder;
}

/** Drafts, the last one changed first. */
export const usualView: BriefingsView = {
  states: 'drafts',
  words: '',
  order: { column: 'changed', direction: 'descending' },
};

/** The briefings of a view, in its order; each word stands in title, template, id or marking, whatever its accents. */
export function shownBriefings(
  rows: readonly BriefingRow[],
  { states, words, order }: BriefingsView,
): readonly BriefingRow[] {
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  const shown = rows.filter((row) => isOf(row, states) && wanted.every((word) => textOf(row).includes(word)));
  const compare = (one: BriefingRow, other: BriefingRow): number => compareBy(order.column, one, other);
  return shown.toSorted((one, other) =>
    order.direction === 'ascending' ? compare(one, other) : compare(other, one),
  );
}

/** How many briefings there are of each state. */
export function countStates(rows: readonly BriefingRow[]): Readonly<Record<BriefingStates, number>> {
  const drafts = rows.filter(({ state }) => state === 'draft').length;
  return { drafts, archived: rows.length - drafts, all: rows.length };
}

function isOf({ state }: BriefingRow, states: BriefingStates): boolean {
  return states === 'all' || (states === 'drafts') === (state === 'draft');
}

function textOf({ id, title, templateTitle, marking = '' }: BriefingRow): string {
  return folded(`${id} ${title} ${templateTitle} ${marking}`);
}

function compareBy(column: BriefingOrder['column'], one: BriefingRow, other: BriefingRow): number {
  return collator.compare(keyOf(one, column), keyOf(other, column));
}

const collator = new Intl.Collator('en', { numeric: true });

function keyOf(row: BriefingRow, column: BriefingOrder['column']): string {
  return column === 'template' ? row.templateTitle : (row[column] ?? '');
}
