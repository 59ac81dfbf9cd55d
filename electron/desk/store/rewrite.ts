import type { DatabaseSync } from 'node:sqlite';
import { isSqliteError } from './database-trouble.ts';

/**
 * Notes that something was removed or replaced. `secure_delete` overwrites a row where it lay, but copies stay behind in the
 * gaps of pages that were split or merged meanwhile; only writing the whole database anew is rid of them.
 */
export function noteErasure(database: DatabaseSync): void {
  database.exec("INSERT OR IGNORE INTO housekeeping (task) VALUES ('rewrite')");
}

/**
 * Leaves in `desk.db` what the desk holds and nothing else, and empties the write-ahead log. Where a reader or a full disk
 * is in the way, the note of it stays and the next writer does it.
 */
export function tidyDatabase(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA busy_timeout = 0');
    if (isErasureNoted(database)) rewrite(database);
    const emptied = emptyLog(database);
    if (!emptied || !isErasureNoted(database)) return;
    database.exec('DELETE FROM housekeeping');
    emptyLog(database);
  } catch (error) {
    if (!isSqliteError(error)) throw error;
  }
}

function isErasureNoted(database: DatabaseSync): boolean {
  return database.prepare('SELECT task FROM housekeeping').get() !== undefined;
}

/** VACUUM attaches a database of its own, in memory, which no other statement may. */
function rewrite(database: DatabaseSync): void {
  database.limits.attach = 1;
  try {
    database.exec('VACUUM');
  } finally {
    database.limits.attach = 0;
  }
}

/** Whether all of the log is in the database and the log is empty. */
function emptyLog(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
}
