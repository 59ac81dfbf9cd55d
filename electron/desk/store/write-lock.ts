import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { hasCode, isSystemError, writeRefused } from '../files/write-trouble.ts';
import { databaseRefused, isHarmless, isSqliteError } from './database-trouble.ts';

/** The right to write to a desk, of which there is one; the system lets it go when the process ends, however it ends. */
export interface WriteLock {
  /** Takes the right for one change, or refuses with a sentence when another program does not give it up in time. */
  take(milliseconds?: number): Outcome<true>;
  /** Gives it up after the change. */
  give(): void;
  /** Lets it go for good. */
  close(): void;
}

/** How long a writer waits for another one, in milliseconds. */
const patience = 2_000;

const busy =
  'Another Attaché is writing to this desk. Nothing was changed here and nothing is lost: try again when it is done.';
const heldElsewhere =
  'This desk is open for writing in another Attaché. Close it there first, or open it here for reading.';

/** For a database that nobody else can know of. */
export const noLock: WriteLock = { take: () => done(true), give: () => undefined, close: () => undefined };

/**
 * Takes the lock file at `path` until it is closed. The lock is SQLite's own on an empty file, which is the system's on Linux,
 * macOS and Windows alike; readers do not meet it.
 */
export function takeWriteLock(path: string): Outcome<WriteLock> {
  const shared = shareWriteLock(path);
  if (!shared.ok) return shared;
  const taken = shared.value.take();
  if (taken.ok) return done({ ...noLock, close: () => shared.value.close() });
  shared.value.close();
  return taken.failure.message === busy ? refused('cannot-write', heldElsewhere) : taken;
}

/** Opens the lock file at `path` for a program that takes it for each change alone. */
export function shareWriteLock(path: string): Outcome<WriteLock> {
  try {
    createEmpty(path);
    const lock = new DatabaseSync(path);
    return done({
      take: (milliseconds = patience) => take(lock, path, milliseconds),
      give: () => lock.exec('ROLLBACK'),
      close: () => lock.close(),
    });
  } catch (error) {
    return lockRefused(error, path);
  }
}

function take(lock: DatabaseSync, path: string, milliseconds: number): Outcome<true> {
  try {
    lock.exec(`PRAGMA busy_timeout = ${milliseconds}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE`);
    return done(true);
  } catch (error) {
    return lockRefused(error, path);
  }
}

function lockRefused(error: unknown, path: string): Outcome<never> {
  if (isSystemError(error) && !isSqliteError(error)) return writeRefused(error, path);
  if (!isSqliteError(error) || !isHarmless(error)) return databaseRefused(error, path);
  return refused('cannot-write', busy);
}

function createEmpty(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
