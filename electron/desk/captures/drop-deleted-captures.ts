import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../files/write-trouble.ts';
import type { SharedDesk } from '../host/shared-desk.ts';

/**
 * Takes the captures of sources that were deleted off the disk, where no source names them by now. To be called when nothing can
 * be undone any more; what cannot be removed stays, and checks name it.
 */
export function dropDeletedCaptures({
  desk: { store, paths },
  deletedCaptures,
}: Pick<SharedDesk, 'desk' | 'deletedCaptures'>): void {
  if (deletedCaptures.size === 0) return;
  const named = store.sources.captures();
  if (!named.ok) return;
  const kept = new Set(named.value);
  for (const sha256 of deletedCaptures) if (!kept.has(sha256)) removeFile(join(paths.captures, sha256));
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
