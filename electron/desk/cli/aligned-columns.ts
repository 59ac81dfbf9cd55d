/** Rows of cells as lines with aligned columns; the last column is cut to the given width, 0 for no limit. */
export function alignedColumns(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, Array.from(cell).length);
  return rows.map((row) => cut(joined(row, widths), width));
}

function joined(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - Array.from(cell).length))
    .join('  ')
    .trimEnd();
}

function cut(line: string, width: number): string {
  const characters = Array.from(line);
  return width === 0 || characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}
