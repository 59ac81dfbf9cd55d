import * as docx from 'docx';
import type { Cell, Column, Row } from '../../document/block.ts';
import { rule } from './borders.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import type { RunLook } from './run-look.ts';
import type { WordWriting } from './word-writing.ts';

/** Where a row stands in its table. */
export interface RowPlace {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  /** The column each cell of the row begins in. */
  readonly starts: readonly number[];
  readonly head: boolean;
  /** The last row of the head or the first below it: the rule between them is of both. */
  readonly touchesHeadRule: 'above' | 'below' | 'no';
  /** Of the head and the first row below it, which must not part. */
  readonly opens: boolean;
  /** The first of the totals, which a rule parts from the rows above. */
  readonly firstTotal: boolean;
}

/** A row of a table. Rows do not split over pages; a head is repeated on every page. */
export function tableRow(writing: WordWriting, row: Row, place: RowPlace): docx.TableRow {
  return new docx.TableRow({
    cantSplit: true,
    ...(place.head ? { tableHeader: true } : {}),
    ...(place.opens ? { keepNext: true } : {}),
    children: row.cells.map((cell, at) =>
      tableCell(writing, { row, cell, start: place.starts[at] ?? 0 }, place),
    ),
  });
}

interface Placed {
  readonly row: Row;
  readonly cell: Cell;
  readonly start: number;
}

function tableCell(writing: WordWriting, placed: Placed, place: RowPlace): docx.TableCell {
  const { cell, start } = placed;
  const { measures } = writing.style;
  const end = start + cell.columns;
  const pad = twips(measures.cell.pad);
  const column = place.columns[start];
  return new docx.TableCell({
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    width: { size: total(place.widths.slice(start, end)), type: docx.WidthType.DXA },
    margins: {
      top: pad,
      bottom: pad,
      right: endPad(writing, place.columns, end - 1),
      marginUnitType: docx.WidthType.DXA,
    },
    ...(place.head ? { verticalAlign: docx.VerticalAlign.BOTTOM } : {}),
    borders: rulesOf(writing, place),
    children: [
      paragraph(
        writing,
        place.head ? 'TableHead' : 'TableText',
        writing.runs(cell.content, lookOf(placed, column)),
        { alignment: alignmentOf(column) },
      ),
    ],
  });
}

/** In a total the words it is about and its figure are bold: a cell that says itself what is bold keeps to that. */
function lookOf({ row, cell }: Placed, column: Column | undefined): RunLook {
  const own = cell.content.some((inline) => inline.kind === 'strong' || inline.kind === 'grade');
  return row.total === true && !own && column?.role !== 'qualifier' ? { bold: true } : {};
}

function rulesOf(writing: WordWriting, place: RowPlace): docx.ITableCellBorders {
  const { heavy, light } = writing.style.measures.rule;
  const headRule = rule(writing.style, light, 'ink');
  if (place.touchesHeadRule === 'above') return { bottom: headRule };
  if (place.touchesHeadRule === 'below') return { top: headRule };
  return place.firstTotal ? { top: rule(writing.style, heavy, 'ink') } : {};
}

/** Figures stand close to the figures beside them, and a qualifier close to its figure. */
function endPad({ style }: WordWriting, columns: readonly Column[], at: number): number {
  const column = columns[at];
  const next = columns[at + 1];
  if (column?.role === 'qualifier') return twips(style.measures.cell.qualifierGap);
  if (next === undefined) return 0;
  const figures = column?.align === 'end' && next.align === 'end' && next.role === undefined;
  return figures ? 0 : twips(style.measures.cell.gap);
}

function alignmentOf(
  column: Column | undefined,
): (typeof docx.AlignmentType)[keyof typeof docx.AlignmentType] {
  if (column?.align === 'end' || column?.role === 'qualifier') return docx.AlignmentType.END;
  return column?.align === 'centre' ? docx.AlignmentType.CENTER : docx.AlignmentType.START;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
