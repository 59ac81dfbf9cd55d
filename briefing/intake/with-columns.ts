import type { IntakeColumns } from './intake-columns.ts';
import type { CsvTable } from './read-csv.ts';

/** A table whose columns are for what the user says. */
export interface AssignedTable {
  /** Without the columns that are left out. Headers say what a column is called in findings; rows keep their numbers. */
  readonly table: CsvTable;
  /** The field of each column. */
  readonly fields: readonly string[];
}

/** Reads a table by what the user says its columns are for; those without a header are called by their place. */
export function withColumns(table: CsvTable, { hasHeaders, fields }: IntakeColumns): AssignedTable {
  const kept = fields.flatMap((field, index) => (field === null ? [] : [{ field, index }]));
  const rows = hasHeaders ? table.rows : [{ cells: table.headers, row: table.headerRow }, ...table.rows];
  const header = (index: number): string => (hasHeaders ? (table.headers[index] ?? '') : '');
  return {
    table: {
      headers: kept.map(({ index }) => columnName(header(index), index)),
      headerRow: table.headerRow,
      rows: rows.map(({ cells, row }) => ({ cells: kept.map(({ index }) => cells[index] ?? ''), row })),
    },
    fields: kept.map(({ field }) => field),
  };
}

/** What a column is called: by its header, or by its place, counted from 1. */
export function columnName(header: string, index: number): string {
  const name = header.trim();
  return name === '' ? `Column ${index + 1}` : name;
}
