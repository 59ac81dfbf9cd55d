import type { Cell, Column, Table } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { tableGrid } from '../../document/table-grid.ts';
import type { GridCell } from '../../document/table-grid.ts';
import { fittedWidths } from '../../style/fitted-widths.ts';
import { tableRules } from './borders.ts';
import { caption, captionNote } from './caption.ts';
import { columnWidths, describedTable } from './described-table.ts';
import { twips } from './measures.ts';
import { tableRow } from './table-row.ts';
import type { PlacedCell, RowPlace } from './table-row.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A table with its caption above and its note below. */
export function table(writing: WordWriting, node: Table, setting: Setting): readonly WordBlock[] {
  const words = { series: 'Table', label: writing.meta.labels.table, number: node.number } as const;
  return [
    ...caption(writing, { ...words, words: node.caption }),
    ...grid(writing, node, setting),
    ...captionNote(writing, node.note),
  ];
}

/** Head and body each place their cells for themselves: no span reaches from one into the other. */
function grid(writing: WordWriting, node: Table, setting: Setting): readonly WordBlock[] {
  const head = tableGrid(node.head, node.columns.length);
  const body = tableGrid(node.rows, node.columns.length);
  const rows = [...head, ...body];
  const count = Math.max(node.columns.length, ...rows.map((row) => row.length));
  if (rows.length === 0 || count === 0) return [];
  const columns = Array.from({ length: count }, (_, at): Column => node.columns[at] ?? { align: 'start' });
  const widths = columnWidths(
    setting.width,
    fittedWidths({ columns, rows }, setting.width / twips(1), writing.style),
  );
  const firstTotal = node.rows.findIndex((row) => row.total === true);
  const placeOf = (at: number): RowPlace => ({
    columns,
    widths,
    head: at < head.length,
    touchesHeadRule: touchesHeadRule(at, head.length),
    opens: at <= head.length,
    total: node.rows[at - head.length]?.total === true,
    firstTotal: firstTotal > 0 && at === head.length + firstTotal,
  });
  return [
    describedTable(
      writing,
      {
        title: descriptionOf(writing, node),
        headed: head.length > 0,
        pad: writing.style.measures.cell.pad,
      },
      {
        columnWidths: widths,
        borders: tableRules(writing.style),
        rows: rows.map((row, at) => tableRow(writing, cellsOf(row, count), placeOf(at))),
      },
    ),
  ];
}

const empty: Cell = { content: [], columns: 1, rows: 1 };

/** The cells that begin in a row; a row too short is filled up. */
function cellsOf(row: readonly GridCell[], count: number): readonly PlacedCell[] {
  const full = Array.from({ length: count }, (_, at) => (at < row.length ? row[at] : empty));
  return full.flatMap((cell, start) => (cell ? [{ cell, start }] : []));
}

function descriptionOf({ meta }: WordWriting, node: Table): string {
  const words = node.caption === undefined ? '' : plainText(node.caption);
  if (words !== '') return words;
  const head = node.head[0]?.cells.map((cell) => plainText(cell.content)).filter((each) => each !== '');
  return head === undefined || head.length === 0 ? meta.labels.table : head.join(', ');
}

function touchesHeadRule(at: number, head: number): RowPlace['touchesHeadRule'] {
  if (head === 0) return 'no';
  if (at === head - 1) return 'above';
  return at === head ? 'below' : 'no';
}
