import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileOperations } from './file-operations.ts';
import { temporaryPath } from './temporary-file.ts';
import { hasCode } from './write-trouble.ts';

/** A file that got its name: how to take that back, and what is to be removed once nothing is taken back any more. */
export interface PlacedFile {
  readonly undo: () => Promise<void>;
  readonly leftovers: readonly string[];
}

/**
 * Gives a finished temporary file its name. With `force` it replaces a file of that name, which is kept aside until all is
 * done; without, it fails with `EEXIST`.
 */
export async function placeFile(
  operations: FileOperations,
  temporary: string,
  path: string,
  force: boolean,
): Promise<PlacedFile> {
  return force ? replaceFile(operations, temporary, path) : nameFile(operations, temporary, path);
}

async function nameFile(operations: FileOperations, temporary: string, path: string): Promise<PlacedFile> {
  try {
    await operations.link(temporary, path);
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
    await reserveName(operations, temporary, path);
  }
  return { undo: () => operations.remove(path), leftovers: [temporary] };
}

/** USB sticks and some network drives know no second names: there an empty file holds the place first. */
async function reserveName(operations: FileOperations, temporary: string, path: string): Promise<void> {
  const place = await operations.create(path);
  await place.close();
  try {
    await operations.rename(temporary, path);
  } catch (error) {
    await operations.remove(path);
    throw error;
  }
}

async function replaceFile(operations: FileOperations, temporary: string, path: string): Promise<PlacedFile> {
  const kept = await keepAside(operations, path);
  try {
    await operations.rename(temporary, path);
  } catch (error) {
    if (kept !== undefined) await putBack(operations, kept, path);
    throw error;
  }
  if (kept === undefined) return { undo: () => operations.remove(path), leftovers: [] };
  return { undo: () => putBack(operations, kept, path), leftovers: [kept] };
}

async function keepAside(operations: FileOperations, path: string): Promise<string | undefined> {
  if (await isMissing(path)) return undefined;
  const kept = temporaryPath(dirname(path));
  try {
    await operations.link(path, kept);
    return kept;
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
  }
  // For a moment this is the only name of the user's file: no sweep may take it for a temporary one.
  const only = kept.replace(/\.tmp$/, '.old');
  await operations.rename(path, only);
  return only;
}

/** A rename between two names of one file does nothing, so the name aside is removed by hand. */
async function putBack(operations: FileOperations, kept: string, path: string): Promise<void> {
  await operations.rename(kept, path);
  if (!(await isMissing(kept))) await operations.remove(kept);
}

async function isMissing(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return false;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    throw error;
  }
}

function hasNoLinks(error: unknown): boolean {
  return hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK');
}
