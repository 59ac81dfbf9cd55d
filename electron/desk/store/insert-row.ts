import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RemovedRow } from './store.ts';

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** Puts a row that was removed back into its table; one that is there already stays as it is. */
export function insertRow(database: DatabaseSync, table: string, row: RemovedRow): void {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  const query = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`;
  const statements = prepared.get(database) ?? new Map<string, StatementSync>();
  const statement = statements.get(query) ?? database.prepare(query);
  prepared.set(database, statements.set(query, statement));
  statement.run(...Object.values(row));
}
