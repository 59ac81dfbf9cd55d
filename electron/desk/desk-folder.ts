import type { Stats } from 'node:fs';
import { accessSync, constants, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import { hasCode, isSystemError } from './files/write-trouble.ts';

/** The folders of a desk. */
export const deskFolders = ['captures', 'templates', 'editions', 'pictures', 'fonts', 'backups'] as const;

/** Where the parts of a desk lie. */
export interface DeskPaths {
  readonly folder: string;
  readonly database: string;
  readonly lock: string;
  readonly captures: string;
  readonly templates: string;
  readonly editions: string;
  readonly pictures: string;
  readonly fonts: string;
  readonly backups: string;
}

/** The paths of a desk in a folder. */
export function deskPaths(folder: string): DeskPaths {
  return {
    folder,
    database: join(folder, 'desk.db'),
    lock: join(folder, 'desk.lock'),
    captures: join(folder, 'captures'),
    templates: join(folder, 'templates'),
    editions: join(folder, 'editions'),
    pictures: join(folder, 'pictures'),
    fonts: join(folder, 'fonts'),
    backups: join(folder, 'backups'),
  };
}

/**
 * Finds the desk in a folder, once and for all: the paths are real ones, and nothing in it leads out of it. Every refusal
 * is `bad-input` and says what to do.
 */
export function findDesk(folder: string): Outcome<DeskPaths> {
  try {
    const there = realpathSync(folder);
    if (!lstatSync(there).isDirectory())
      return refused('bad-input', `${folder} is a file. Give the folder of a desk.`);
    const paths = deskPaths(there);
    if (kindOf(paths.database) === 'nothing') return noDesk(folder, readdirSync(there).length === 0);
    return checkParts(paths);
  } catch (error) {
    return refused('bad-input', searchTrouble(error, folder));
  }
}

/** Whether the system lets this desk be changed. */
export function isWritable(paths: DeskPaths): boolean {
  try {
    accessSync(paths.folder, constants.W_OK);
    accessSync(paths.database, constants.W_OK);
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

/** What lies at a path, without following a link. */
export function kindOf(path: string): 'file' | 'folder' | 'nothing' | 'other' {
  const there: Stats | undefined = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return 'nothing';
  if (there.isFile()) return 'file';
  return there.isDirectory() ? 'folder' : 'other';
}

function checkParts(paths: DeskPaths): Outcome<DeskPaths> {
  const files = [paths.database, `${paths.database}-wal`, `${paths.database}-shm`, paths.lock];
  const oddFile = files.find((path) => !['file', 'nothing'].includes(kindOf(path)));
  const folders = deskFolders.map((name) => paths[name]);
  const oddFolder = folders.find((path) => !['folder', 'nothing'].includes(kindOf(path)));
  const odd = oddFile ?? oddFolder;
  if (odd !== undefined)
    return refused(
      'bad-input',
      `${odd} is a link or a special file, which a desk never has, so the desk was not opened. Replace it by what it stands for.`,
    );
  return strangeFile(paths) ?? done(paths);
}

/** A desk never has these, and SQLite would write to or delete whatever file a planted one names. */
function strangeFile(paths: DeskPaths): Outcome<DeskPaths> | undefined {
  const journals = [`${paths.database}-journal`, `${paths.lock}-journal`];
  const strange = journals.find((path) => kindOf(path) !== 'nothing') ?? filledLock(paths);
  if (strange === undefined) return undefined;
  return refused(
    'bad-input',
    `${strange} was not made by Attaché, so the desk was not opened. Move that file away if you trust the desk.`,
  );
}

/** The lock is an empty file for ever. */
function filledLock(paths: DeskPaths): string | undefined {
  const size = lstatSync(paths.lock, { throwIfNoEntry: false })?.size ?? 0;
  return size === 0 ? undefined : paths.lock;
}

function noDesk(folder: string, empty: boolean): Outcome<never> {
  const what = empty ? 'is empty' : 'holds no desk (there is no desk.db in it)';
  return refused(
    'bad-input',
    `${folder} ${what}. Check the path, or make a desk with “attache new” and the path of a new folder.`,
  );
}

function searchTrouble(error: unknown, folder: string): string {
  if (hasCode(error, 'ENOENT', 'ENOTDIR'))
    return `There is no folder ${folder}. Check the path, or make a desk with “attache new ${folder}”.`;
  if (hasCode(error, 'EACCES', 'EPERM')) return `You have no permission to read ${folder}. Ask its owner.`;
  if (!isSystemError(error)) throw error;
  return `${folder} could not be read: the system says ${error.code}. Check the path.`;
}
