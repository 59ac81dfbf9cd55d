import type { Block, Column, Table } from '../document/block.ts';
import { tableGrid } from '../document/table-grid.ts';
import { readableWidth } from './fitted-widths.ts';
import type { PageStyle } from './page-style.ts';

/** Blocks that follow one another on pages of one orientation. */
export interface PageSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/**
 * Blocks by the orientation of their pages: a table that is too wide to be read goes on pages of its own, turned on
 * their side, with the headings right before it; so does one that asks for it.
 */
export function pageSections(blocks: readonly Block[], style: PageStyle): readonly PageSection[] {
  const sections: { orientation: PageSection['orientation']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const orientation = block.kind === 'table' && isTurned(block, style) ? 'landscape' : 'portrait';
    const last = sections.at(-1);
    if (last?.orientation === orientation) last.blocks.push(block);
    else sections.push({ orientation, blocks: [...headingsBefore(orientation, last?.blocks), block] });
  }
  return sections.filter((section) => section.blocks.length > 0);
}

/** Headings never stand alone at the end of what comes before a table that is turned: they are taken along. */
function headingsBefore(orientation: PageSection['orientation'], blocks: Block[] = []): readonly Block[] {
  if (orientation === 'portrait') return [];
  const count = blocks.length - 1 - blocks.findLastIndex(({ kind }) => kind !== 'heading');
  return count === 0 ? [] : blocks.splice(blocks.length - count, count);
}

/** Whether the pages of a table are turned on their side: it asks for that, or could not be read on upright ones. */
export function isTurned(table: Table, style: PageStyle): boolean {
  if (table.page !== undefined) return table.page === 'landscape';
  const rows = [table.head, table.rows].flatMap((part) => tableGrid(part, table.columns.length));
  const count = rows.reduce((most, row) => Math.max(most, row.length), table.columns.length);
  const columns = Array.from({ length: count }, (_, at): Column => table.columns[at] ?? { align: 'start' });
  const { keyColumn, gap, textColumn } = style.page;
  return readableWidth({ columns, rows }, style) > keyColumn + gap + textColumn;
}
