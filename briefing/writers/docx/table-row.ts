import * as docx from 'docx';
import type { Cell, Column } from '../../document/block.ts';
import { hasOwnWeight } from '../../document/own-weight.ts';
import { rule } from './borders.ts';
import { cellSides, type CellRoom } from './cell-sides.ts';
import { paragraph } from './paragraph.ts';
import type { RunLook } from './run-look.ts';
import type { WordWriting } from './word-writing.ts';

/** Where a row stands in its table. */
export interface RowPlace {
  readonly columns: readonly Column[];
  /** In twips. */
  readonly widths: readonly number[];
  readonly head: boolean;
  /** The last row of the head or the first below it: the rule between them is of both. */
  readonly touchesHeadRule: 'above' | 'below' | 'no';
  /** Of the head and the first row below it, which must not part. */
  readonly opens: boolean;
  readonly total: boolean;
  /** The first of the totals, which a rule parts from the rows above. */
  readonly firstTotal: boolean;
}

/** A cell and the column it begins in. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly start: number;
}

/** A row of a table. Rows do not split over pages; a head is repeated on every page. */
export function tableRow(writing: WordWriting, cells: readonly PlacedCell[], place: RowPlace): docx.TableRow {
  return new docx.TableRow({
    cantSplit: true,
    ...(place.head ? { tableHeader: true } : {}),
    ...(place.opens ? { keepNext: true } : {}),
    children: cells.map((cell) => tableCell(writing, cell, place)),
  });
}

function tableCell(writing: WordWriting, { cell, start }: PlacedCell, place: RowPlace): docx.TableCell {
  const end = start + cell.columns;
  const column = place.columns[end - 1];
  const look = place.total ? totalLook(cell, column) : {};
  const { margins, indent } = cellSides(writing, roomOf(writing, place.columns, { start, end }));
  return new docx.TableCell({
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    width: { size: total(place.widths.slice(start, end)), type: docx.WidthType.DXA },
    ...(margins.left === undefined ? {} : { margins: { ...margins, marginUnitType: docx.WidthType.DXA } }),
    ...(place.head ? { verticalAlign: docx.VerticalAlign.BOTTOM } : {}),
    borders: rulesOf(writing, place),
    children: [
      paragraph(writing, place.head ? 'TableHead' : 'TableText', writing.runs(cell.content, look), {
        ...alignmentOf(column),
        ...indent,
      }),
    ],
  });
}

/** A total is bold; not its qualifier, not a grade, and not the words around those the analyst made bold. */
function totalLook({ content }: Cell, column: Column | undefined): RunLook {
  return hasOwnWeight(content) || column?.role === 'qualifier' ? {} : { bold: true };
}

function rulesOf(writing: WordWriting, place: RowPlace): docx.ITableCellBorders {
  const { heavy, light } = writing.style.measures.rule;
  const headRule = rule(writing.style, light, 'ink');
  if (place.touchesHeadRule === 'above') return { bottom: headRule };
  if (place.touchesHeadRule === 'below') return { top: headRule };
  return place.firstTotal ? { top: rule(writing.style, heavy, 'ink') } : {};
}

/** Figures stand at their column's end, a qualifier tight before its figure, and texts apart from what follows. */
function roomOf(
  { style }: WordWriting,
  columns: readonly Column[],
  { start, end }: { readonly start: number; readonly end: number },
): CellRoom {
  const { gap, qualifierGap } = style.measures.cell;
  const before = columns[start - 1];
  const last = columns[end - 1];
  const flush = last?.align === 'end' || end >= columns.length;
  return {
    start: before?.align === 'end' && before.role !== 'qualifier' ? gap : 0,
    end: last?.role === 'qualifier' ? qualifierGap : flush ? 0 : gap,
  };
}

function alignmentOf(column: Column | undefined): docx.IParagraphOptions {
  if (column?.align === 'end' || column?.role === 'qualifier') return { alignment: docx.AlignmentType.END };
  return column?.align === 'centre' ? { alignment: docx.AlignmentType.CENTER } : {};
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
