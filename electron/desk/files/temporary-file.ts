import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FileOperations } from './file-operations.ts';

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const ours = new RegExp(`^\\.attache-${host}-(\\d{1,10})-[0-9a-f]{12}\\.tmp(-wal|-shm|-journal)?$`);

/** Who holds a temporary file or a lock: this machine and this process. */
export const holder = `${host}-${process.pid}`;

/** A path in the folder for a file that is not finished: `.attache-<machine>-<process>-<random>.tmp`. */
export function temporaryPath(folder: string): string {
  return join(folder, `.attache-${holder}-${randomBytes(6).toString('hex')}.tmp`);
}

/** Whether a file name is one of {@link temporaryPath}, of whatever machine and process. */
export function isTemporaryName(name: string): boolean {
  return /^\.attache-[0-9a-f]{6}-\d{1,10}-[0-9a-f]{12}\.tmp(-wal|-shm|-journal)?$/.test(name);
}

/** Writes the bytes to a new file and returns when they are on the disk; what was begun is removed when that fails. */
export async function writeTemporary(
  operations: FileOperations,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const file = await operations.create(path);
  try {
    await operations.write(file, bytes);
    await operations.sync(file);
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await operations.remove(path).catch(() => undefined);
    throw error;
  }
}

/** Removes what processes of this machine that are gone have left unfinished in a folder. What cannot be removed stays. */
export async function sweepTemporaries(operations: FileOperations, folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const processId = ours.exec(name)?.[1];
    if (processId === undefined || isRunning(Number(processId))) continue;
    await operations.remove(join(folder, name)).catch(() => undefined);
  }
}

/** Whether a holder's process still runs; one of another machine is taken to run. */
export function holderRuns(text: string): boolean {
  const [machine, processId] = text.trim().split('-');
  return machine !== host || !/^\d{1,10}$/.test(processId ?? '') || isRunning(Number(processId));
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
