import type { PdfRule } from '../../../briefing/writers/pdf/pdf-definition.ts';
import { contentHeight } from './table-row.ts';
import type { SetCell } from './table-row.ts';

/** How high each row is with the rule above it. A cell over several rows makes the last of them higher where its text asks for it. */
export function rowHeights(
  rows: readonly (readonly SetCell[])[],
  rules: readonly (PdfRule | null)[],
): readonly number[] {
  const weight = (at: number): number => rules[at]?.weight ?? 0;
  const heights = rows.map((row, at) => weight(at) + Math.max(0, ...row.filter(isSingle).map(contentHeight)));
  rows.forEach((row, at) => {
    for (const cell of row) {
      if (!isSingle(cell)) stretch(heights, cell, { at, weight: weight(at) });
    }
  });
  return heights;
}

function stretch(
  heights: number[],
  cell: SetCell,
  { at, weight }: { readonly at: number; readonly weight: number },
): void {
  const end = Math.min(heights.length, at + (cell.cell.rowSpan ?? 1));
  const wanted = contentHeight(cell) + weight;
  const spanned = heights.slice(at, end).reduce((sum, height) => sum + height, 0);
  if (wanted > spanned) heights[end - 1] = (heights[end - 1] ?? 0) + wanted - spanned;
}

function isSingle({ cell }: SetCell): boolean {
  return (cell.rowSpan ?? 1) === 1;
}
