import type { Cell, Column, Row, Table } from '../../document/block.ts';
import { hasOwnWeight } from '../../document/own-weight.ts';
import { tableGrid } from '../../document/table-grid.ts';
import { fittedWidths } from '../../style/fitted-widths.ts';
import { isTurned } from '../../style/page-sections.ts';
import { caption, captionNote } from './caption.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element, lines } from './markup.ts';
import type { Child, Markup } from './markup.ts';
import { columnsOf } from './table-columns.ts';

/** A table with its caption, head and rows, and the note under it. */
export function writeTable(writing: HtmlWriting, table: Table): Markup {
  const { columns, head, rows, note } = table;
  const starts = columnsOf([head, rows], columns.length);
  const written = (row: Row, isHead: boolean): Markup => {
    const at = starts.get(row) ?? [];
    const cells = row.cells.map((cell, index) =>
      writeCell(writing, cell, { columns, at: at[index] ?? 0, isHead }),
    );
    return element('tr', { class: row.total === true ? totalClass(row, rows) : undefined }, ...cells);
  };
  const section = (name: string, given: readonly Row[], isHead: boolean): Child =>
    given.length === 0 ? undefined : element(name, {}, lines(...given.map((row) => written(row, isHead))));
  const body = element(
    'table',
    {},
    caption('caption', writing, { ...table, label: writing.labels.table }),
    colgroup(writing, table),
    section('thead', head, true),
    section('tbody', rows, false),
  );
  const look = isTurned(table, writing.style) ? 'table broad' : 'table';
  return element('div', { class: look, ...originOf(table) }, body, captionNote(writing, note));
}

interface CellPlace {
  readonly columns: readonly Column[];
  /** The column the cell begins in. */
  readonly at: number;
  readonly isHead: boolean;
}

function writeCell(writing: HtmlWriting, cell: Cell, { columns, at, isHead }: CellPlace): Markup {
  const last = columns[at + cell.columns - 1];
  const isPlain = cell.content.length > 0 && hasOwnWeight(cell.content);
  const looks = [
    last?.align === 'start' ? undefined : last?.align,
    last?.role,
    isPlain ? 'plain' : undefined,
  ];
  const attributes = {
    class: looks.filter((look) => look !== undefined).join(' ') || undefined,
    colspan: cell.columns > 1 ? cell.columns : undefined,
    rowspan: cell.rows > 1 ? cell.rows : undefined,
    scope: isHead ? (cell.columns > 1 ? 'colgroup' : 'col') : undefined,
  };
  return element(isHead ? 'th' : 'td', attributes, writing.inlines(cell.content));
}

/** Widths as shares of the text's; none where all columns are equal, which is what browsers make of that. */
function colgroup({ style }: HtmlWriting, { columns, head, rows }: Table): Child {
  const { width, left, right } = style.page;
  const whole = width - left - right;
  const grid = [head, rows].flatMap((part) => tableGrid(part, columns.length));
  const widths = fittedWidths({ columns, rows: grid }, whole, style);
  const isShared = columns.every(({ share }) => share !== undefined && share > 0);
  if (!isShared && widths.every((each) => Math.abs(each - (widths[0] ?? each)) < 0.01)) return undefined;
  const shares = widths.map((each) => `${Math.round((each * 10_000) / whole) / 100}%`);
  return element('colgroup', {}, ...shares.map((share) => element('col', { width: share })));
}

/** A total is bold, but for its qualifier and grade, and where the template made words in it bold. */
function totalClass(row: Row, rows: readonly Row[]): string {
  const first = rows.find(({ total }) => total === true) === row;
  return first ? 'total first' : 'total';
}
