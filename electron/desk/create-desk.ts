import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import type { DeskPaths } from './desk-folder.ts';
import { deskFolders, deskPaths, kindOf } from './desk-folder.ts';
import { writeDeskShortcut } from './desk-shortcut.ts';
import type { FileOperations } from './files/file-operations.ts';
import { machineFiles } from './files/file-operations.ts';
import { makeFolder } from './files/make-folder.ts';
import { placeFile } from './files/place-file.ts';
import { isTemporaryName, sweepTemporaries, temporaryPath } from './files/temporary-file.ts';
import { hasCode, writeRefused } from './files/write-trouble.ts';
import { createDatabase } from './store/create-database.ts';
import type { Migration } from './store/migrations.ts';
import { migrations as ourMigrations } from './store/migrations.ts';
import type { Store } from './store/store.ts';
import { networkTypeOf, readMounts } from './volume-findings.ts';

/** What a new desk starts with. */
export interface NewDesk {
  /** Puts in what the desk starts with; when it refuses, there is no desk. */
  readonly fill?: (store: Store) => Outcome<unknown>;
  /** Puts files beside the database, before the desk counts as made. */
  readonly furnish?: (paths: DeskPaths) => Promise<Outcome<unknown>>;
  readonly migrations?: readonly Migration[];
  readonly operations?: FileOperations;
  /** What this computer has mounted, as Linux lists it; absent: looked up. */
  readonly mounts?: string;
}

/**
 * Makes a desk in a new or empty folder whose parent is there. `desk.db` gets its name last, so that what was cut off
 * is no desk, and can be made again in the same place. Answers the paths.
 */
export async function createDesk(folder: string, desk: NewDesk = {}): Promise<Outcome<DeskPaths>> {
  const operations = desk.operations ?? machineFiles;
  const paths = deskPaths(resolve(folder));
  try {
    const made = await makeFolder(operations, paths.folder);
    const usable = made ? done(true) : await checkEmpty(operations, paths);
    if (!usable.ok) return usable;
    const outcome = await furnishDesk(paths, desk, operations);
    if (!outcome.ok && made) await operations.removeFolder(paths.folder).catch(() => undefined);
    return outcome;
  } catch (error) {
    return writeRefused(error, paths.folder);
  }
}

async function furnishDesk(
  paths: DeskPaths,
  desk: NewDesk,
  operations: FileOperations,
): Promise<Outcome<DeskPaths>> {
  const type = networkTypeOf(await realpath(paths.folder), desk.mounts ?? readMounts());
  if (type !== undefined) return onNetwork(paths.folder, type);
  for (const name of deskFolders) await makeFolder(operations, paths[name]);
  const database = await makeDatabase(paths, desk, operations);
  if (database.ok) await writeDeskShortcut(paths.folder);
  if (database.ok || kindOf(paths.database) !== 'nothing') return database;
  // They were empty or not there before, so all that is in them is ours.
  for (const name of deskFolders) await rm(paths[name], { recursive: true, force: true });
  return database;
}

async function makeDatabase(
  paths: DeskPaths,
  desk: NewDesk,
  operations: FileOperations,
): Promise<Outcome<DeskPaths>> {
  const temporary = temporaryPath(paths.folder);
  try {
    await (await operations.create(temporary)).close();
    const created = createDatabase(
      temporary,
      desk.migrations ?? ourMigrations,
      desk.fill ?? (() => done(true)),
    );
    if (!created.ok) return created;
    const furnished = (await desk.furnish?.(paths)) ?? done(true);
    if (!furnished.ok) return furnished;
    await placeFile(operations, temporary, paths.database, false);
    await operations.syncFolder(paths.folder);
    await operations.syncFolder(dirname(paths.folder));
    return done(paths, [...created.findings, ...furnished.findings]);
  } catch (error) {
    return hasCode(error, 'EEXIST') ? notEmpty(paths.folder) : writeRefused(error, paths.database);
  } finally {
    for (const rest of ['', '-wal', '-shm'])
      await operations.remove(`${temporary}${rest}`).catch(() => undefined);
  }
}

/** What an earlier, cut-off making left does not count: empty folders of a desk, and unfinished files. */
async function checkEmpty(operations: FileOperations, paths: DeskPaths): Promise<Outcome<true>> {
  if (kindOf(paths.folder) !== 'folder')
    return refused('cannot-write', `${paths.folder} is there already and is no folder. Choose another path.`);
  await sweepTemporaries(operations, paths.folder);
  for (const name of await readdir(paths.folder)) {
    if (isTemporaryName(basename(name))) continue;
    const isOurs = deskFolders.some((own) => own === name) && kindOf(join(paths.folder, name)) === 'folder';
    if (!isOurs || (await readdir(join(paths.folder, name))).length > 0) return notEmpty(paths.folder);
  }
  return done(true);
}

function notEmpty(folder: string): Outcome<never> {
  return refused(
    'cannot-write',
    `${folder} is not empty, so no desk was made in it. Give the path of a new folder.`,
  );
}

function onNetwork(folder: string, type: string): Outcome<never> {
  return refused(
    'cannot-write',
    `${folder} lies on a network drive (${type}), where a desk is not safe. Choose a folder on a disk of this computer.`,
  );
}
