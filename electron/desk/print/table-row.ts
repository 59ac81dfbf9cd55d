import type { PdfCell } from '../../../briefing/writers/pdf/pdf-definition.ts';
import { vector } from './set-picture.ts';
import type { PageItem, Strip } from './strip.ts';
import { allItems, heightOf, pile } from './strip.ts';

/** A cell with its text set, at its place across. */
export interface SetCell {
  readonly cell: PdfCell;
  readonly left: number;
  readonly width: number;
  readonly strips: readonly Strip[];
}

/** How high a cell is with its padding. */
export function contentHeight({ cell, strips }: SetCell): number {
  return strips.length === 0 ? 0 : heightOf(strips) + cell.padding[1] + cell.padding[3];
}

/** The items of a cell in a row: at its top on the row's base line, in its middle or at its bottom. */
export function placeCell(
  set: SetCell,
  { top, height, baseline }: { readonly top: number; readonly height: number; readonly baseline: number },
): readonly PageItem[] {
  const { cell, left, width, strips } = set;
  const first = (strips[0]?.baseline ?? baseline) + cell.padding[1];
  const room = height - contentHeight(set);
  const drop = { middle: room / 2, bottom: room, top: Math.min(room, baseline - first) };
  pile(strips, 0, top + cell.padding[1] + Math.max(0, drop[cell.verticalAlignment ?? 'top']));
  const items = strips.flatMap(allItems);
  if (cell.fillColor === undefined) return items;
  return [vector({ x: left, y: top, w: width, h: height, color: cell.fillColor }), ...items];
}
