import { join } from 'node:path';
import { kindOf } from '../desk-folder.ts';
import { listBackups } from './backups.ts';
import { openDatabase } from './database.ts';
import { isSqliteError } from './database-trouble.ts';

/**
 * Hashes of the captures that the backups in a folder name, so that a desk that is brought back from one finds them. Undefined where
 * there is no backup, or one that cannot be read.
 */
export async function capturesInBackups(folder: string): Promise<ReadonlySet<string> | undefined> {
  const names = await listBackups(folder);
  const found = new Set<string>();
  for (const name of names) {
    const captures = capturesIn(join(folder, name));
    if (captures === undefined) return undefined;
    for (const sha256 of captures) found.add(sha256);
  }
  return names.length === 0 ? undefined : found;
}

/** A view of that name, in a backup that somebody else made, could go on without end. */
const ownTable = `SELECT 1 FROM sqlite_schema
  WHERE type = 'table' AND name = 'source_capture' AND sql LIKE 'CREATE TABLE %'`;

function capturesIn(path: string): readonly string[] | undefined {
  if (kindOf(path) !== 'file') return undefined;
  try {
    const database = openDatabase(path, 'frozen');
    try {
      if (database.prepare(ownTable).get() === undefined) return undefined;
      const rows = database.prepare('SELECT DISTINCT sha256 FROM source_capture').all();
      return rows.map((row) => String(row['sha256']));
    } finally {
      database.close();
    }
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    return undefined;
  }
}
