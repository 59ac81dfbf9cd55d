import type { BriefingOrder } from '../shown-briefings.ts';

/** A column of the table of briefings. */
export interface BriefingColumn {
  readonly id: 'title' | 'template' | 'slots' | 'state' | 'findings' | 'cutOff' | 'marking' | 'changed';
  readonly name: string;
  /** Pixels, or `1fr` for the one that takes the rest. */
  readonly width: number | '1fr';
  readonly least: number;
  /** What a press on its head puts the table in the order of. */
  readonly sort?: BriefingOrder['column'];
}

const columns: readonly BriefingColumn[] = [
  { id: 'title', name: 'Title', width: '1fr', least: 200, sort: 'title' },
  { id: 'template', name: 'Template', width: 170, least: 120, sort: 'template' },
  { id: 'slots', name: 'Slots', width: 90, least: 80 },
  { id: 'state', name: 'State', width: 92, least: 84, sort: 'state' },
  { id: 'findings', name: 'Findings', width: 108, least: 104 },
  { id: 'cutOff', name: 'Cut-off', width: 76, least: 72, sort: 'cutOff' },
  { id: 'marking', name: 'Marking', width: 164, least: 120, sort: 'marking' },
  { id: 'changed', name: 'Edited', width: 124, least: 116, sort: 'changed' },
];

const onlyWide: ReadonlySet<BriefingColumn['id']> = new Set(['template', 'slots']);

/** The columns for which there is room. */
export function columnsOf(isWide: boolean): readonly BriefingColumn[] {
  return isWide ? columns : columns.filter(({ id }) => !onlyWide.has(id));
}
