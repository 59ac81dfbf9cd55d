import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { hasCode, isSystemError } from './write-trouble.ts';

/** A symbolic link is refused, and a FIFO does not keep the reader waiting. Windows has neither flag. */
const plainly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a regular file of at most `limit` bytes. Links, folders, FIFOs and devices are refused, and so is a file that
 * grows over the limit while it is read; every refusal is `bad-input`.
 */
export async function readRegularFile(path: string, limit: number): Promise<Outcome<Buffer>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, plainly);
    return await readWhole(file, path, limit);
  } catch (error) {
    return refused('bad-input', readTrouble(error, path));
  } finally {
    await file?.close();
  }
}

async function readWhole(file: FileHandle, path: string, limit: number): Promise<Outcome<Buffer>> {
  const { size, isRegular } = await file.stat().then((s) => ({ size: s.size, isRegular: s.isFile() }));
  if (!isRegular)
    return refused('bad-input', `${path} is not an ordinary file, so Attaché does not read it.`);
  if (size > limit) return tooLarge(path, limit);
  const bytes = Buffer.alloc(size + 1);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return done(bytes.subarray(0, length));
    length += bytesRead;
  }
  return refused('bad-input', `${path} was changed while it was read. Try again when nothing writes to it.`);
}

function tooLarge(path: string, limit: number): Outcome<never> {
  const kilobytes = Math.floor(limit / 1024);
  const size = kilobytes < 1024 ? `${kilobytes} KB` : `${Math.floor(kilobytes / 1024)} MB`;
  return refused('bad-input', `${path} is larger than ${size}, which is the most that Attaché reads there.`);
}

function readTrouble(error: unknown, path: string): string {
  if (!isSystemError(error)) throw error;
  if (hasCode(error, 'ENOENT')) return `${path} does not exist. Check the name.`;
  if (hasCode(error, 'EACCES', 'EPERM')) return `You have no permission to read ${path}.`;
  if (hasCode(error, 'ELOOP', 'ENXIO'))
    return `${path} is not an ordinary file, so Attaché does not read it.`;
  if (hasCode(error, 'EISDIR', 'ENOTDIR')) return `${path} is not a file.`;
  return `${path} could not be read: the system says ${error.code}.`;
}
