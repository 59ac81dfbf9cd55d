import type { DatabaseSync } from 'node:sqlite';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { machineFiles } from '../files/file-operations.ts';
import { backUp, backupRefused, hasBackupOf } from './backups.ts';
import { openDatabase, readPragma } from './database.ts';

/**
 * Gives a desk that is open the backup of an ISO 8601 day, where it has none yet. It is made on a connection of its own that only
 * reads, so that nobody waits for it.
 */
export async function backUpDay({ database: path, backups }: DeskPaths, day: string): Promise<Outcome<true>> {
  let database: DatabaseSync | undefined;
  try {
    if (await hasBackupOf(backups, day)) return done(true);
    database = openDatabase(path, 'read');
    // One moment of the desk is copied and compared, whatever is written meanwhile.
    database.exec('BEGIN');
    readPragma(database, 'user_version');
    const saved = await backUp(database, backups, day, machineFiles);
    return saved.ok ? done(true) : saved;
  } catch (error) {
    return backupRefused(error, backups);
  } finally {
    database?.close();
  }
}
