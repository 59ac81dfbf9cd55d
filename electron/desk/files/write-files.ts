import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { FileOperations } from './file-operations.ts';
import { machineFiles } from './file-operations.ts';
import { withFolderLock } from './folder-lock.ts';
import { placeFile } from './place-file.ts';
import { sweepTemporaries, temporaryPath, writeTemporary } from './temporary-file.ts';
import { hasCode, withSentence, writeRefused } from './write-trouble.ts';

/** A finished file: its name without a folder, and its bytes. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How files are put into a folder. */
export interface WriteOptions {
  /** Whether files that are there already are replaced. */
  readonly force?: boolean;
  /** Ends the work; what was written is taken back. */
  readonly signal?: AbortSignal;
  readonly operations?: FileOperations;
}

/** A step that can be taken back. */
type Undo = () => Promise<void>;

/** What one call works with. */
interface Writing {
  readonly folder: string;
  readonly force: boolean;
  readonly signal: AbortSignal | undefined;
  readonly operations: FileOperations;
  readonly undo: Undo[];
}

interface WrittenFile {
  readonly path: string;
  readonly temporary: string;
}

/**
 * Puts files into a folder, all of them or none: each is written beside its place and on the disk before the first gets
 * its name. Without `force` no existing file is replaced. The folder is made when its parent is there.
 * Answers the paths in the order of the files; every refusal is `cannot-write`.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  options: WriteOptions = {},
): Promise<Outcome<readonly string[]>> {
  const badName = files.find((file) => !isPlainName(file.name))?.name;
  if (badName !== undefined)
    return refused(
      'cannot-write',
      `“${badName}” cannot be the name of a file. Give the briefing another title.`,
    );
  const operations = options.operations ?? machineFiles;
  const undo: Undo[] = [];
  const prepared = await prepareFolder(resolve(folder), operations, undo);
  if (!prepared.ok) return prepared;
  const { force = false, signal } = options;
  const outcome = await writeAll({ folder: prepared.value, force, signal, operations, undo }, files);
  return outcome.ok ? outcome : takeBack(outcome, undo);
}

async function writeAll(writing: Writing, files: readonly OutputFile[]): Promise<Outcome<readonly string[]>> {
  const { folder, operations } = writing;
  let current = folder;
  try {
    await sweepTemporaries(operations, folder);
    const written: WrittenFile[] = [];
    for (const file of files) {
      if (writing.signal?.aborted === true) return stopped(folder);
      current = join(folder, file.name);
      const temporary = temporaryPath(folder);
      await writeTemporary(operations, temporary, file.bytes);
      writing.undo.push(() => removeIfThere(operations, temporary));
      written.push({ path: current, temporary });
    }
    current = folder;
    return await withFolderLock(folder, operations, () => placeAll(writing, written));
  } catch (error) {
    return writeRefused(error, current);
  }
}

/** Names are given in one order whoever writes, so that the first one decides between two exports. */
async function placeAll(
  writing: Writing,
  written: readonly WrittenFile[],
): Promise<Outcome<readonly string[]>> {
  const { folder, operations, force, undo } = writing;
  const leftovers: string[] = [];
  for (const file of written.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (writing.signal?.aborted === true) return stopped(folder);
    try {
      if (await isFolder(file.path)) return folderInTheWay(file.path);
      const placed = await placeFile(operations, file.temporary, file.path, force);
      undo.push(placed.undo);
      leftovers.push(...placed.leftovers);
    } catch (error) {
      return hasCode(error, 'EEXIST') ? alreadyThere(file.path) : writeRefused(error, file.path);
    }
  }
  try {
    await operations.syncFolder(folder);
  } catch (error) {
    return writeRefused(error, folder);
  }
  for (const path of leftovers) await removeIfThere(operations, path).catch(() => undefined);
  return done(written.map((file) => file.path));
}

async function prepareFolder(
  folder: string,
  operations: FileOperations,
  undo: Undo[],
): Promise<Outcome<string>> {
  try {
    const there = await stat(folder).catch(() => undefined);
    if (there === undefined) {
      await operations.makeFolder(folder);
      undo.push(() => operations.removeFolder(folder));
      await operations.syncFolder(dirname(folder));
    } else if (!there.isDirectory()) {
      return refused('cannot-write', `${folder} is a file, not a folder. Choose a folder to write into.`);
    }
    return done(await realpath(folder));
  } catch (error) {
    return writeRefused(error, folder);
  }
}

async function takeBack<T>(outcome: Outcome<T>, undo: Undo[]): Promise<Outcome<T>> {
  if (outcome.ok) return outcome;
  let complete = true;
  for (const step of undo.toReversed()) {
    await step().catch(() => {
      complete = false;
    });
  }
  const end = complete
    ? 'Nothing was changed there.'
    : 'Some of the files could not be taken back: look into the folder before you use them.';
  return { ok: false, failure: withSentence(outcome.failure, end) };
}

async function removeIfThere(operations: FileOperations, path: string): Promise<void> {
  try {
    await operations.remove(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && basename(name) === name && !/[\\/\0]/.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  return there?.isDirectory() ?? false;
}

function folderInTheWay(path: string): Outcome<never> {
  return refused(
    'cannot-write',
    `${path} is the name of a folder. Rename that folder, or choose another one.`,
  );
}

function alreadyThere(path: string): Outcome<never> {
  return refused(
    'cannot-write',
    `${path} is already there. Choose another folder, or give --force to replace it.`,
  );
}

function stopped(folder: string): Outcome<never> {
  return refused('cannot-write', `Stopped before the files were in ${folder}.`);
}
