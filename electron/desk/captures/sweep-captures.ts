import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../files/write-trouble.ts';
import { listCaptures } from '../desk-captures.ts';
import type { Desk } from '../open-desk.ts';
import { capturesInBackups } from '../store/captures-in-backups.ts';

/** What another program has put on the disk may wait so long for the source that names it. */
const shortestAge = 24 * 60 * 60 * 1000;

/**
 * Takes captures off the disk that nothing needs: no source names them, no backup does, and they are older than a day. Such are left
 * by a crash between the file and its row. Where no backup can say what it needs, nothing is removed. Answers their hashes.
 */
export async function sweepCaptures(desk: Desk, now: number = Date.now()): Promise<readonly string[]> {
  try {
    const { captures, backups } = desk.paths;
    const isLeft = (sha256: string): boolean => isOld(join(captures, sha256), now);
    const old = (await unnamedCaptures(desk)).filter(isLeft);
    const backedUp = old.length === 0 ? undefined : await capturesInBackups(backups);
    if (backedUp === undefined) return [];
    // While backups were read, another program may have captured the same bytes again.
    const unnamed = new Set(await unnamedCaptures(desk));
    const needless = old.filter((sha256) => !backedUp.has(sha256) && unnamed.has(sha256) && isLeft(sha256));
    for (const sha256 of needless) rmSync(join(captures, sha256), { force: true });
    return needless;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  }
}

async function unnamedCaptures({ store, paths }: Desk): Promise<readonly string[]> {
  const there = await listCaptures(paths);
  const named = store.sources.captures();
  if (!named.ok) return [];
  const known = new Set(named.value);
  return there.filter((sha256) => !known.has(sha256));
}

function isOld(path: string, now: number): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs < now - shortestAge;
}
