import { lstatSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { isWritable } from '../desk-folder.ts';
import type { FileOperations } from '../files/file-operations.ts';
import { machineFiles } from '../files/file-operations.ts';
import { withSentence } from '../files/write-trouble.ts';
import { backUp, hasBackupOf } from './backups.ts';
import type { DatabaseAccess } from './database.ts';
import { openDatabase, readPragma } from './database.ts';
import { checkDatabase, migrate, readVersion } from './database-checks.ts';
import { databaseRefused } from './database-trouble.ts';
import type { Migration } from './migrations.ts';
import { migrations as ourMigrations } from './migrations.ts';
import { noBackup } from './no-backup.ts';
import { watchPresence } from './presence.ts';
import { openSession } from './session.ts';
import { createSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';
import { runTransaction } from './transactions.ts';
import type { WriteLock } from './write-lock.ts';
import { busyElsewhere, noLock, shareWriteLock, takePatiently, takeWriteLock } from './write-lock.ts';

/** How a desk is opened. */
export interface OpenOptions {
  /**
   * `write` keeps all others from writing until the desk is closed. With `share` any number of programs write in turns: each
   * keeps the others waiting only for the length of a change. Readers are never in the way.
   */
  readonly access: 'read' | 'share' | 'write';
  /** ISO 8601 day: when it has no backup of that day, a desk opened for writing gets one. */
  readonly today: string;
  readonly migrations?: readonly Migration[];
  readonly operations?: FileOperations;
}

/**
 * Opens the store of a desk that {@link findDesk} found. It is read through before it is believed; one of an older version
 * is backed up and brought up to date, one of a newer version is refused. A backup that failed is a finding.
 */
export async function openStore(paths: DeskPaths, options: OpenOptions): Promise<Outcome<Store>> {
  const migrations = options.migrations ?? ourMigrations;
  const version = examine(paths, migrations);
  if (!version.ok) return version;
  if (options.access !== 'read') return openForWriting(paths, options, migrations);
  if (version.value === migrations.length) return openForReading(paths);
  const updated = await openForWriting(paths, { ...options, access: 'share' }, migrations);
  if (!updated.ok) return { ok: false, failure: withSentence(updated.failure, olderDesk) };
  updated.value.close();
  return openForReading(paths);
}

const olderDesk = 'It was made by an older Attaché and is brought up to date when it is opened for writing.';

/** Checks a desk on a connection that cannot change it, and answers its version. */
function examine(paths: DeskPaths, migrations: readonly Migration[]): Outcome<number> {
  return withDatabase(paths, readingAccess(paths), (database) => {
    const version = readVersion(database, paths.database, migrations);
    if (!version.ok) return version;
    const checked = checkDatabase(database, paths.database, migrations);
    return checked.ok ? version : checked;
  });
}

function openForReading(paths: DeskPaths): Outcome<Store> {
  try {
    const database = openDatabase(paths.database, readingAccess(paths));
    const presence = watchPresence(paths.folder, [paths.database]);
    const session = openSession({ database, path: paths.database, readOnly: true, lock: noLock, presence });
    return done(createSqliteStore(session));
  } catch (error) {
    return databaseRefused(error, paths.database);
  }
}

async function openForWriting(
  paths: DeskPaths,
  options: OpenOptions,
  migrations: readonly Migration[],
): Promise<Outcome<Store>> {
  if (!isWritable(paths))
    return refused('cannot-write', `The desk ${paths.folder} may only be read here. Copy it to change it.`);
  const lock = options.access === 'write' ? await takeWriteLock(paths.lock) : shareWriteLock(paths.lock);
  if (!lock.ok) return lock;
  const opened = await openPrepared({ paths, options, migrations, lock: lock.value });
  if (!opened.ok) lock.value.close();
  return opened;
}

/** What opening a desk for writing works with. */
interface Opening {
  readonly paths: DeskPaths;
  readonly options: OpenOptions;
  readonly migrations: readonly Migration[];
  readonly lock: WriteLock;
}

async function openPrepared(opening: Opening): Promise<Outcome<Store>> {
  const { paths, lock } = opening;
  const path = paths.database;
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(path, 'write');
    const prepared = await bringUpToDate(database, opening);
    if (prepared.ok) {
      // Read something, so that the log is there: it is watched, too.
      readPragma(database, 'user_version');
      const presence = watchPresence(paths.folder, [path, `${path}-wal`]);
      const session = openSession({ database, path, readOnly: false, lock, presence });
      return done(createSqliteStore(session), prepared.findings);
    }
    database.close();
    return prepared;
  } catch (error) {
    database?.close();
    return databaseRefused(error, path);
  }
}

/** The lock is taken only where there is something to do. */
async function bringUpToDate(database: DatabaseSync, opening: Opening): Promise<Outcome<true>> {
  const { paths, options, migrations, lock } = opening;
  const version = readVersion(database, paths.database, migrations);
  if (!version.ok) return version;
  const isOld = version.value < migrations.length;
  if (!isOld && (await hasBackupOf(paths.backups, options.today))) return done(true);
  const taken = await takePatiently(lock);
  const turn: Outcome<boolean> = taken.ok && !taken.value ? busyElsewhere() : taken;
  if (!turn.ok) return isOld ? turn : done(true, [noBackup(turn.failure.message)]);
  try {
    return isOld ? await update(database, opening) : await backUpDaily(database, opening);
  } finally {
    lock.give();
  }
}

/** The version is read again under the lock: another program may have been at work since. */
async function update(database: DatabaseSync, opening: Opening): Promise<Outcome<true>> {
  const { paths, options, migrations } = opening;
  const version = readVersion(database, paths.database, migrations);
  if (!version.ok) return version;
  if (version.value === migrations.length) return done(true);
  const label = `${options.today}-before-update`;
  const saved = await backUp(database, paths.backups, label, options.operations ?? machineFiles);
  if (!saved.ok) return saved;
  return runTransaction(database, 'BEGIN IMMEDIATE', () => {
    migrate(database, version.value, migrations);
    return done(true);
  });
}

async function backUpDaily(database: DatabaseSync, { paths, options }: Opening): Promise<Outcome<true>> {
  if (await hasBackupOf(paths.backups, options.today)) return done(true);
  const operations = options.operations ?? machineFiles;
  const saved = await backUp(database, paths.backups, options.today, operations);
  return saved.ok ? done(true) : done(true, [noBackup(saved.failure.message)]);
}

/** A desk on a disk that takes no changes has no log beside it, and cannot get one. */
function readingAccess(paths: DeskPaths): DatabaseAccess {
  const log = lstatSync(`${paths.database}-wal`, { throwIfNoEntry: false });
  return !isWritable(paths) && (log?.size ?? 0) === 0 ? 'frozen' : 'read';
}

function withDatabase<T>(
  paths: DeskPaths,
  access: DatabaseAccess,
  work: (database: DatabaseSync) => Outcome<T>,
): Outcome<T> {
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(paths.database, access);
    return work(database);
  } catch (error) {
    return databaseRefused(error, paths.database);
  } finally {
    database?.close();
  }
}
