import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import type { Capture } from '../../briefing/sources/source.ts';
import type { DeskPaths } from './desk-folder.ts';
import { kindOf } from './desk-folder.ts';
import type { FileOperations } from './files/file-operations.ts';
import { machineFiles } from './files/file-operations.ts';
import { makeFolder } from './files/make-folder.ts';
import { sha256Of } from './files/sha256.ts';
import { readRegularFile } from './files/read-file.ts';
import { sweepTemporaries, temporaryPath, writeTemporary } from './files/temporary-file.ts';
import { writeRefused } from './files/write-trouble.ts';

/** The most bytes that one capture may have. */
export const largestCapture = 64 * 1024 * 1024;

const captureName = /^[0-9a-f]{64}$/;

/** When and as what a capture was read. */
export type CaptureDetails = Pick<Capture, 'read' | 'mediaType'>;

/**
 * Keeps the bytes of a source in the desk under their SHA-256. They are on the disk when this answers, so the row that
 * names them is written afterwards. Bytes that are there already are kept once.
 */
export async function addCapture(
  paths: DeskPaths,
  bytes: Uint8Array,
  details: CaptureDetails,
  operations: FileOperations = machineFiles,
): Promise<Outcome<Capture>> {
  if (bytes.length > largestCapture)
    return refused('bad-input', 'A capture may have at most 64 MB. Keep a smaller part of the source.');
  const sha256 = sha256Of(bytes);
  const path = join(paths.captures, sha256);
  const capture: Capture = { sha256, ...details, bytes: bytes.length };
  try {
    if (await isThere(paths, sha256, operations)) return done(capture);
    await makeFolder(operations, paths.captures);
    await sweepTemporaries(operations, paths.captures);
    const temporary = temporaryPath(paths.captures);
    await writeTemporary(operations, temporary, bytes);
    await renameOrRemove(operations, temporary, path);
    await operations.syncFolder(paths.captures);
    return done(capture);
  } catch (error) {
    return writeRefused(error, path);
  }
}

/** Renewed before it is read, so that no program that opens the desk meanwhile takes it for one that is left over. */
async function isThere(paths: DeskPaths, sha256: string, operations: FileOperations): Promise<boolean> {
  const path = join(paths.captures, sha256);
  if (kindOf(path) !== 'file') return false;
  await operations.renew(path);
  return (await readCapture(paths, sha256)).ok;
}

/** The bytes of a capture, proved by their hash each time they are used. */
export async function readCapture(paths: DeskPaths, sha256: string): Promise<Outcome<Buffer>> {
  if (!captureName.test(sha256))
    return refused(
      'bad-input',
      'A capture is named by 64 hexadecimal digits in lower case. Correct the hash.',
    );
  if (kindOf(paths.captures) !== 'folder')
    return refused('bad-input', `The desk has no folder ${paths.captures}, so the capture is missing.`);
  const path = join(paths.captures, sha256);
  const bytes = await readRegularFile(path, largestCapture);
  if (!bytes.ok || sha256Of(bytes.value) === sha256) return bytes;
  return refused(
    'bad-input',
    `${path} is not what was read: its hash differs from its name. Capture the source again.`,
  );
}

/** Removes the bytes of a capture for good; done where they are gone already. */
export async function dropCapture(
  paths: DeskPaths,
  sha256: string,
  operations: FileOperations = machineFiles,
): Promise<Outcome<true>> {
  const path = join(paths.captures, sha256);
  if (!captureName.test(sha256) || kindOf(path) !== 'file') return done(true);
  try {
    await operations.remove(path);
    await operations.syncFolder(paths.captures);
    return done(true);
  } catch (error) {
    return writeRefused(error, path);
  }
}

/** Hashes of the captures that lie in the desk, sorted. Whatever else lies there is left alone. */
export async function listCaptures(paths: DeskPaths): Promise<readonly string[]> {
  if (kindOf(paths.captures) !== 'folder') return [];
  const names = (await readdir(paths.captures)).filter((name) => captureName.test(name));
  return names.filter((name) => kindOf(join(paths.captures, name)) === 'file').toSorted();
}

/** What does not fit between the captures that sources name and those that lie in the desk. */
export async function captureFindings(
  paths: DeskPaths,
  named: readonly string[],
): Promise<readonly Finding[]> {
  const there = new Set(await listCaptures(paths));
  const missing = named.filter((sha256) => !there.has(sha256));
  const known = new Set(named);
  const orphans = [...there].filter((sha256) => !known.has(sha256));
  return [
    ...missing.map((sha256) =>
      finding(
        'missing-capture',
        'warning',
        join(paths.captures, sha256),
        'A source names this capture, and it is not in the desk. Capture the source again, or copy the file from a backup of the folder.',
      ),
    ),
    ...orphans.map((sha256) =>
      finding(
        'orphan-capture',
        'note',
        join(paths.captures, sha256),
        'No source names this capture. It is removed when the desk is opened, a day later at the earliest and once no backup names it; until then, capturing the same file again keeps it.',
      ),
    ),
  ];
}

async function renameOrRemove(operations: FileOperations, temporary: string, path: string): Promise<void> {
  try {
    await operations.rename(temporary, path);
  } catch (error) {
    await operations.remove(temporary).catch(() => undefined);
    throw error;
  }
}

function finding(rule: string, severity: Finding['severity'], file: string, message: string): Finding {
  return { rule, severity, message, place: { file } };
}
