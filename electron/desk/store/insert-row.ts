import type { DatabaseSync } from 'node:sqlite';
import type { RemovedRow } from './store.ts';

/** Puts a row that was removed back into its table; one that is there already stays as it is. */
export function insertRow(database: DatabaseSync, table: string, row: RemovedRow): void {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  database
    .prepare(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
    .run(...Object.values(row));
}
