import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../files/write-trouble.ts';
import type { SharedDesk } from '../host/shared-desk.ts';

/**
 * Takes the captures of deleted sources, and those that were undone or never got a source, off the disk where no source names them
 * by now. To be called when nothing can be undone any more; what cannot be removed stays, and checks name it.
 */
export function dropUnnamedCaptures({
  desk: { store, paths },
  looseCaptures,
}: Pick<SharedDesk, 'desk' | 'looseCaptures'>): void {
  if (looseCaptures.size === 0) return;
  const named = store.sources.captures();
  if (!named.ok) return;
  const kept = new Set(named.value);
  for (const sha256 of looseCaptures) if (!kept.has(sha256)) removeFile(join(paths.captures, sha256));
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
