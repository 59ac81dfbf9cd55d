import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { hasCode, isSystemError, writeRefused } from '../files/write-trouble.ts';
import { databaseRefused, isHarmless, isSqliteError } from './database-trouble.ts';

/** Held by the one writer of a desk; the system lets it go when the process ends, however it ends. */
export interface WriteLock {
  release(): void;
}

/**
 * Takes the lock file at `path`, or refuses with a sentence. The lock is SQLite's own on an empty file, which is the
 * system's on Linux, macOS and Windows alike; readers do not meet it.
 */
export function takeWriteLock(path: string): Outcome<WriteLock> {
  let lock: DatabaseSync | undefined;
  try {
    createEmpty(path);
    lock = new DatabaseSync(path, { timeout: 0 });
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    const held = lock;
    return done({ release: () => held.close() });
  } catch (error) {
    lock?.close();
    if (isSystemError(error) && !isSqliteError(error)) return writeRefused(error, path);
    if (!isSqliteError(error) || !isHarmless(error)) return databaseRefused(error, path);
    return refused(
      'cannot-write',
      'This desk is open for writing in another Attaché. Close it there first, or open it here for reading.',
    );
  }
}

function createEmpty(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
