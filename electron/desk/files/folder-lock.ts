import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { FileOperations } from './file-operations.ts';
import { holder, holderRuns, temporaryPath } from './temporary-file.ts';
import { hasCode } from './write-trouble.ts';

/** How often a taken lock is looked at again, and after how many looks the wait ends: ten seconds in all. */
const pauseMilliseconds = 50;
const looks = 200;

/**
 * Does work while no other Attaché puts files into the folder: names of two exports are never mixed.
 * Waits up to ten seconds; the lock of a process that is gone does not count.
 */
export async function withFolderLock<T>(
  folder: string,
  operations: FileOperations,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const path = join(folder, '.attache-lock.tmp');
  for (let look = 0; look < looks; look += 1) {
    if (await takeLock(path, operations)) return await underLock(path, operations, work);
    if (!(await takeOver(path, folder, operations))) await pause(pauseMilliseconds);
  }
  return refused(
    'cannot-write',
    `Another export is still writing into ${folder}. Try again when it is done; if none is running, delete ${path}.`,
  );
}

async function underLock<T>(
  path: string,
  operations: FileOperations,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await work();
  } finally {
    await dropLock(path, operations);
  }
}

async function takeLock(path: string, operations: FileOperations): Promise<boolean> {
  try {
    const file = await operations.create(path);
    try {
      await operations.write(file, Buffer.from(holder));
    } catch (error) {
      await dropLock(path, operations);
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes a lock whose holder is gone: renamed first, so that of two who try only one succeeds. */
async function takeOver(path: string, folder: string, operations: FileOperations): Promise<boolean> {
  try {
    if (holderRuns(await readFile(path, 'utf8'))) return false;
    const aside = temporaryPath(folder);
    await operations.rename(path, aside);
    await operations.remove(aside);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    throw error;
  }
}

async function dropLock(path: string, operations: FileOperations): Promise<void> {
  await operations.remove(path).catch(() => undefined);
}
