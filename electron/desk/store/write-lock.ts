import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { hasCode, isSystemError, writeRefused } from '../files/write-trouble.ts';
import { databaseRefused, isHarmless, isSqliteError } from './database-trouble.ts';

/** The right to write to a desk, of which there is one; the system lets it go when the process ends, however it ends. */
export interface WriteLock {
  /** Takes the right for one change; false where another program does not give it up within those milliseconds. */
  take(milliseconds: number): Outcome<boolean>;
  /** Gives it up after the change. */
  give(): void;
  /** Lets it go for good. */
  close(): void;
}

/** How long a writer waits for another one, in milliseconds. */
export const patience = 2_000;

/** How often a writer that waits without blocking its thread looks again, in milliseconds. */
const look = 25;

/** For a database that nobody else can know of, or that is only read. */
export const noLock: WriteLock = { take: () => done(true), give: () => undefined, close: () => undefined };

/**
 * Opens the lock file at `path` for a program that takes it for each change alone. The lock is SQLite's own on an empty file,
 * which is the system's on Linux, macOS and Windows alike; readers do not meet it.
 */
export function shareWriteLock(path: string): Outcome<WriteLock> {
  try {
    createEmpty(path);
    const lock = new DatabaseSync(path);
    return done({
      take: (milliseconds) => take(lock, path, milliseconds),
      give: () => lock.exec('ROLLBACK'),
      close: () => lock.close(),
    });
  } catch (error) {
    return lockRefused(error, path);
  }
}

/** Takes the lock file at `path` until it is closed. */
export async function takeWriteLock(path: string): Promise<Outcome<WriteLock>> {
  const shared = shareWriteLock(path);
  if (!shared.ok) return shared;
  const lock = shared.value;
  const taken = await takePatiently(lock);
  if (taken.ok && taken.value) return done({ ...noLock, close: () => lock.close() });
  lock.close();
  return taken.ok ? refused('cannot-write', heldElsewhere) : taken;
}

/** Waits for the lock and lets the thread do other work meanwhile: the one that holds it may be in this very program. */
export async function takePatiently(lock: WriteLock): Promise<Outcome<boolean>> {
  for (let waited = 0; waited < patience; waited += look) {
    const taken = lock.take(0);
    if (!taken.ok || taken.value) return taken;
    await pause(look);
  }
  return lock.take(0);
}

/** The refusal for a change that had to wait too long. */
export function busyElsewhere<T>(): Outcome<T> {
  return refused(
    'cannot-write',
    'Another Attaché is writing to this desk. Nothing was changed here and nothing is lost: try again when it is done.',
  );
}

const heldElsewhere =
  'This desk is open for writing in another Attaché. Close it there first, or open it here for reading.';

function take(lock: DatabaseSync, path: string, milliseconds: number): Outcome<boolean> {
  try {
    lock.exec(`PRAGMA busy_timeout = ${milliseconds}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE`);
    return done(true);
  } catch (error) {
    return isSqliteError(error) && isHarmless(error) ? done(false) : lockRefused(error, path);
  }
}

function lockRefused<T>(error: unknown, path: string): Outcome<T> {
  return isSystemError(error) && !isSqliteError(error)
    ? writeRefused(error, path)
    : databaseRefused(error, path);
}

function createEmpty(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
