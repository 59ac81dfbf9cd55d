import type { Row } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Reading } from './reading.ts';

/** A cell as written: its text tells whether it joins another one. */
export interface GridCell {
  readonly text: string;
  readonly content: readonly Inline[];
}

/** A cell that grows while the cells after and under it join it. */
interface GrowingCell {
  readonly row: number;
  readonly column: number;
  readonly content: readonly Inline[];
  columns: number;
  rows: number;
}

/** Rows of cells in which `<` widens the cell before and `^` lengthens the one above; `line` is the first row's. */
export function joinCells(
  grid: readonly (readonly GridCell[])[],
  line: number,
  reading: Reading,
): readonly Row[] {
  let above: readonly GrowingCell[] = [];
  const rows = grid.map((cells, row) => {
    const current: GrowingCell[] = [];
    for (const [column, { text, content }] of cells.entries()) {
      const joined =
        text === '<' ? widen(current, row, column) : text === '^' && lengthen(above, cells, current);
      if (!joined && (text === '<' || text === '^')) reportLoose(text, line + row, reading);
      current.push(joined || { row, column, content, columns: 1, rows: 1 });
    }
    above = current;
    return current.filter((cell, column) => cell.row === row && cell.column === column);
  });
  return rows.map((cells) => ({
    cells: cells.map(({ content, columns, rows: height }) => ({ content, columns, rows: height })),
  }));
}

function widen(current: readonly GrowingCell[], row: number, column: number): GrowingCell | undefined {
  const before = current[column - 1];
  if (before?.row === row) before.columns += 1;
  else if (before && column >= before.column + before.columns) return undefined;
  return before;
}

/** The cell above, one row longer, if the row says so for the whole of its width. */
function lengthen(
  above: readonly GrowingCell[],
  cells: readonly GridCell[],
  current: readonly GrowingCell[],
): GrowingCell | undefined {
  const column = current.length;
  const cell = above[column];
  if (cell === undefined || cell === current[column - 1]) return cell;
  const under = cells.slice(column, column + cell.columns);
  if (column !== cell.column || !under.every(({ text }) => text === '^' || text === '<')) return undefined;
  cell.rows += 1;
  return cell;
}

function reportLoose(mark: string, line: number, reading: Reading): void {
  reading.report(
    {
      rule: 'table-span',
      severity: 'error',
      message: `There is no cell that this ${mark} could join. Write < after a cell to widen it, ^ under one to lengthen it.`,
    },
    line,
  );
}
