import type { Cell, Row } from './block.ts';

/** A cell where it begins, `null` where a span covers the place. */
export type GridCell = Cell | null;

/**
 * Puts the cells of rows on their columns: spans are cut at the table's end, so that no cell reaches out of it,
 * and a row that holds more cells than the table has columns grows instead of losing one.
 */
export function tableGrid(rows: readonly Row[], columns: number): readonly (readonly GridCell[])[] {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column++;
      place(grid, cell, { row: at, column, columns });
      column++;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => (cell === undefined ? empty : cell)));
}

const empty: Cell = { content: [], columns: 1, rows: 1 };

function place(
  grid: GridCell[][],
  cell: Cell,
  { row, column, columns }: { readonly row: number; readonly column: number; readonly columns: number },
): void {
  const wide = freeColumns(grid[row] ?? [], column, Math.min(cell.columns, Math.max(1, columns - column)));
  const high = Math.max(1, Math.min(cell.rows, grid.length - row));
  for (let down = 0; down < high; down++) {
    for (let across = 0; across < wide; across++) (grid[row + down] ?? [])[column + across] = null;
  }
  (grid[row] ?? [])[column] = { ...cell, columns: wide, rows: high };
}

function freeColumns(row: readonly GridCell[], from: number, wanted: number): number {
  let count = 1;
  while (count < wanted && row[from + count] === undefined) count++;
  return count;
}
