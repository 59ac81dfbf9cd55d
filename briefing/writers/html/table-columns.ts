import type { Row } from '../../document/block.ts';

/** The column each cell of each row begins in, counted from 0, past the cells that reach down from above. */
export function columnsOf(
  sections: readonly (readonly Row[])[],
  count: number,
): ReadonlyMap<Row, readonly number[]> {
  const starts = new Map<Row, readonly number[]>();
  for (const rows of sections) {
    const depths: number[] = Array.from({ length: count }, () => 0);
    for (const row of rows) starts.set(row, placeRow(row, depths));
  }
  return starts;
}

/** Places a row's cells; `depths` tells how many rows each column is still taken for, and is brought up to date. */
function placeRow(row: Row, depths: number[]): readonly number[] {
  const taken = depths.map((depth) => depth > 0);
  let column = 0;
  const starts = row.cells.map((cell) => {
    while (taken[column] === true) column += 1;
    const start = column;
    for (let at = start; at < start + cell.columns; at += 1) depths[at] = cell.rows;
    column += cell.columns;
    return start;
  });
  for (const [at, depth] of depths.entries()) depths[at] = Math.max(0, depth - 1);
  return starts;
}
