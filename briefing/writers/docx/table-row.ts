import * as docx from 'docx';
import type { Cell, Column, Row } from '../../document/block.ts';
import { rule } from './borders.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import type { RunLook } from './run.ts';
import type { WordWriting } from './word-writing.ts';

/** Where a row stands in its table. */
export interface RowPlace {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  /** The column each cell of the row begins in. */
  readonly starts: readonly number[];
  readonly head: boolean;
  readonly lastOfHead: boolean;
  /** Of the head and the first row below it, which must not part. */
  readonly opens: boolean;
  /** The last row above the totals, which are parted from it by a rule. */
  readonly beforeTotals: boolean;
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
  const bottom = bottomRule(writing, place);
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
    ...(bottom === undefined ? {} : { borders: { bottom } }),
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

function bottomRule(writing: WordWriting, place: RowPlace): docx.IBorderOptions | undefined {
  const { heavy, light } = writing.style.measures.rule;
  if (place.lastOfHead) return rule(writing.style, light, 'ink');
  return place.beforeTotals ? rule(writing.style, heavy, 'ink') : undefined;
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
