import type { IntakeColumns } from './intake-columns.ts';
import type { CsvTable } from './read-csv.ts';

/** A table whose columns are for what the user says, without those that are left out. Rows keep their numbers. */
export function withColumns(table: CsvTable, { hasHeaders, fields }: IntakeColumns): CsvTable {
  const kept = fields.flatMap((field, index) => (field === null ? [] : [{ field, index }]));
  const rows = hasHeaders ? table.rows : [{ cells: table.headers, row: table.headerRow }, ...table.rows];
  return {
    headers: kept.map(({ field }) => field),
    headerRow: table.headerRow,
    rows: rows.map(({ cells, row }) => ({ cells: kept.map(({ index }) => cells[index] ?? ''), row })),
  };
}
