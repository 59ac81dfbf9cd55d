import type { Cell, Column, Row, Table } from '../../document/block.ts';
import { hasOwnWeight } from '../../document/own-weight.ts';
import { captionNodes, captionNote } from './caption.ts';
import { bareText, withLook } from './nodes.ts';
import type { PdfCell, PdfNode, PdfPlacing, PdfRule, PdfRun, PdfTable, Sides } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { hairRule, headRule, inkRule } from './rules.ts';
import { tableGrid } from '../../document/table-grid.ts';
import type { GridCell } from '../../document/table-grid.ts';
import { fittedWidths } from '../../style/fitted-widths.ts';

const plainColumn: Column = { align: 'start' };

/** A table by the page's rules: its caption above, its head repeated, no row split, totals set apart. */
export function writeTable(writing: PdfWriting, table: Table, setting: Setting): readonly PdfNode[] {
  const { labels, style } = writing;
  const note = captionNote(writing, table.note);
  const caption = captionNodes(writing, { ...table, label: labels.table });
  const body = gridTable(writing, table, setting);
  if (body === undefined) return [...caption, ...note];
  const last: PdfPlacing =
    note.length > 0 ? { keepWithNext: true } : { margin: [0, 0, 0, style.measures.tableAfter] };
  return [...caption, { ...body, ...last }, ...note];
}

function gridTable(writing: PdfWriting, table: Table, setting: Setting): PdfTable | undefined {
  const head = tableGrid(table.head, table.columns.length);
  const rows = tableGrid(table.rows, table.columns.length);
  const count = [...head, ...rows].reduce((most, row) => Math.max(most, row.length), table.columns.length);
  if (count === 0 || head.length + rows.length === 0) return undefined;
  const columns = Array.from({ length: count }, (_, at) => table.columns[at] ?? plainColumn);
  const cells = (grid: readonly (readonly GridCell[])[], source: readonly Row[], isHead: boolean) =>
    grid.map((row, at) =>
      Array.from({ length: count }, (_, column) =>
        gridCell(writing, row[column] === undefined ? emptyCell : row[column], {
          columns,
          column,
          isHead,
          total: source[at]?.total === true,
        }),
      ),
    );
  return {
    role: 'table',
    table: {
      headerRows: head.length,
      widths: fittedWidths({ columns, rows: [...head, ...rows] }, setting.width, writing.style),
      body: [...cells(head, table.head, true), ...cells(rows, table.rows, false)],
    },
    rules: tableRules(writing, table, head.length + rows.length),
  };
}

interface CellPlace {
  readonly columns: readonly Column[];
  readonly column: number;
  readonly isHead: boolean;
  readonly total: boolean;
}

const emptyCell: Cell = { content: [], columns: 1, rows: 1 };

function gridCell(writing: PdfWriting, cell: GridCell, place: CellPlace): PdfCell | null {
  if (cell === null) return null;
  const name = place.isHead ? 'tableHead' : 'tableCell';
  const last = place.columns[place.column + cell.columns - 1] ?? plainColumn;
  const runs = writing.runs(cell.content, name);
  return {
    stack: [
      { ...bareText(name, place.total ? totalRuns(runs, cell, last) : runs), alignment: alignmentOf(last) },
    ],
    colSpan: cell.columns,
    rowSpan: cell.rows,
    padding: cellPadding(writing, cell, place),
    ...(place.isHead ? { verticalAlignment: 'bottom' } : {}),
  };
}

/** A total is bold; not its qualifier, not a grade, and not the words around those the analyst made bold. */
function totalRuns(runs: readonly PdfRun[], { content }: Cell, column: Column): readonly PdfRun[] {
  const isPlain = column.role === 'qualifier' || hasOwnWeight(content);
  return isPlain ? runs : withLook(runs, { bold: true });
}

function alignmentOf(column: Column): 'left' | 'center' | 'right' {
  return { start: 'left', centre: 'center', end: 'right' }[column.align] as 'left' | 'center' | 'right';
}

/** Figures stand at their column's right end; a text keeps its distance from what follows it. */
function cellPadding({ style }: PdfWriting, cell: Cell, { columns, column }: CellPlace): Sides {
  const { pad, gap, qualifierGap } = style.measures.cell;
  const before = columns[column - 1];
  const last = columns[column + cell.columns - 1] ?? plainColumn;
  const isLast = column + cell.columns >= columns.length;
  const left = before?.align === 'end' && before.role !== 'qualifier' ? gap : 0;
  if (last.role === 'qualifier') return [left, pad, qualifierGap, pad];
  return [left, pad, last.align === 'end' || isLast ? 0 : gap, pad];
}

function tableRules({ style }: PdfWriting, table: Table, count: number): readonly (PdfRule | null)[] {
  const head = table.head.length;
  const firstTotal = table.rows.findIndex((row) => row.total === true);
  return Array.from({ length: count + 1 }, (_, at) => {
    if (at === 0 || at === count || (firstTotal >= 0 && at === head + firstTotal)) return inkRule(style);
    return at === head ? headRule(style) : hairRule(style);
  });
}
