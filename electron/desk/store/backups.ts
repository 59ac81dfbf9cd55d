import { open, readdir } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { backup } from 'node:sqlite';
import { join } from 'node:path';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { FileOperations } from '../files/file-operations.ts';
import { makeFolder } from '../files/make-folder.ts';
import { placeFile } from '../files/place-file.ts';
import { sweepTemporaries, temporaryPath } from '../files/temporary-file.ts';
import { hasCode, isSystemError, writeRefused } from '../files/write-trouble.ts';
import { openDatabase, readPragma } from './database.ts';
import { databaseRefused, isSqliteError } from './database-trouble.ts';

/** How many backups are kept; the oldest by number goes first, whatever the clock says. */
const backupsKept = 7;

const backupName = /^(\d{4,})-(\d{4}-\d{2}-\d{2})(-before-update)?\.db$/;

/** Whether a desk has a backup of that ISO 8601 day. */
export async function hasBackupOf(folder: string, day: string): Promise<boolean> {
  return (await listBackups(folder)).some((name) => backupName.exec(name)?.[2] === day);
}

/** The names of a desk's backups, the oldest first: `0007-2026-11-22.db`. */
export async function listBackups(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  });
  return names.filter((name) => backupName.test(name)).toSorted((a, b) => numberOf(a) - numberOf(b));
}

/**
 * Copies the database into the folder of backups, reads the copy through, and only then gives it its name and removes the
 * oldest ones. Answers the path.
 */
export async function backUp(
  database: DatabaseSync,
  folder: string,
  label: string,
  operations: FileOperations,
): Promise<Outcome<string>> {
  const temporary = temporaryPath(folder);
  try {
    await makeFolder(operations, folder);
    await sweepTemporaries(operations, folder);
    await (await operations.create(temporary)).close();
    await backup(database, temporary);
    if (!isWhole(temporary, database))
      return await giveUp(refused('cannot-write', notWhole), temporary, operations);
    await syncFile(temporary, operations);
    return done(await nameBackup(temporary, folder, label, operations));
  } catch (error) {
    return giveUp(backupRefused(error, folder), temporary, operations);
  }
}

/** The desk itself is read through whenever it is opened, and is said to be damaged there. */
const notWhole =
  'The copy did not read back whole and was thrown away; the desk was left as it is. It is tried again. If this is said once more, close the desk and open it: it is then read through.';

async function nameBackup(
  temporary: string,
  folder: string,
  label: string,
  operations: FileOperations,
): Promise<string> {
  const older = await listBackups(folder);
  const number = numberOf(older.at(-1) ?? '') + 1;
  const path = join(folder, `${String(number).padStart(4, '0')}-${label}.db`);
  const { leftovers } = await placeFile(operations, temporary, path, false);
  await operations.syncFolder(folder);
  const surplus = older.slice(0, Math.max(0, older.length + 1 - backupsKept));
  for (const old of [...leftovers, ...surplus.map((name) => join(folder, name))])
    await operations.remove(old).catch(() => undefined);
  return path;
}

/** A copy is whole when every page of it reads well and it holds as many facts as its original. */
function isWhole(path: string, original: DatabaseSync): boolean {
  const copy = openDatabase(path, 'frozen');
  try {
    const check = copy.prepare('PRAGMA quick_check(1)').get();
    return (
      check?.['quick_check'] === 'ok' &&
      readPragma(copy, 'user_version') === readPragma(original, 'user_version') &&
      countFacts(copy) === countFacts(original)
    );
  } finally {
    copy.close();
  }
}

function countFacts(database: DatabaseSync): unknown {
  return database.prepare('SELECT count(*) AS count FROM fact').get()?.['count'];
}

async function syncFile(path: string, operations: FileOperations): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await operations.sync(file);
  } finally {
    await file.close();
  }
}

async function giveUp(
  outcome: Outcome<string>,
  temporary: string,
  operations: FileOperations,
): Promise<Outcome<string>> {
  await operations.remove(temporary).catch(() => undefined);
  return outcome;
}

/** The refusal for an error of a backup, of the database or of the disk; any other error is thrown on. */
export function backupRefused<T>(error: unknown, folder: string): Outcome<T> {
  return isSystemError(error) && !isSqliteError(error)
    ? writeRefused(error, folder)
    : databaseRefused(error, folder);
}

function numberOf(name: string): number {
  return Number(backupName.exec(name)?.[1] ?? 0);
}
