import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import type { DeskPaths } from './desk-folder.ts';
import { findDesk } from './desk-folder.ts';
import type { OpenOptions } from './store/open-store.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { networkTypeOf, readMounts, volumeFindings } from './volume-findings.ts';

/** A desk that is open: where it lies and what it remembers. Close the store when done. */
export interface Desk {
  readonly paths: DeskPaths;
  readonly store: Store;
}

/**
 * Opens the desk in a folder. For writing, alone or shared, it must lie on a disk of this computer. Findings warn of network
 * drives, synchronised folders and a backup that failed. `mounts` is what this computer has mounted, as Linux lists it.
 */
export async function openDesk(
  folder: string,
  options: OpenOptions,
  mounts = readMounts(),
): Promise<Outcome<Desk>> {
  const found = findDesk(folder);
  if (!found.ok) return found;
  const paths = found.value;
  if (options.access !== 'read' && networkTypeOf(paths.folder, mounts) !== undefined)
    return refused(
      'cannot-write',
      `The desk ${paths.folder} lies on a network drive, where changes of two people can destroy each other. Copy it to a disk of this computer to change it; it can be read where it is.`,
    );
  const store = await openStore(paths, options);
  if (!store.ok) return store;
  return done({ paths, store: store.value }, [...volumeFindings(paths.folder, mounts), ...store.findings]);
}
