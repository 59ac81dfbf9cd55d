import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { isSystemError } from '../files/write-trouble.ts';

/** Tells whether the files of an open desk are still those that were opened. */
export interface Presence {
  /** Refuses with a sentence when one of them is gone or another one has its name. Costs some microseconds. */
  check(): Outcome<true>;
}

/** For a file that nobody else can know of. */
export const alwaysPresent: Presence = { check: () => done(true) };

/**
 * Remembers which files lie at these paths now. SQLite would go on writing into a file that has no name any more, and what it
 * writes there is lost when the program ends.
 */
export function watchPresence(folder: string, paths: readonly string[]): Presence {
  const files = paths.map((path) => ({ path, identity: identityOf(path) }));
  return {
    check: () => {
      const strange = files.find(({ path, identity }) => identityOf(path) !== identity);
      return strange === undefined ? done(true) : lost(folder, strange.path);
    },
  };
}

function lost(folder: string, path: string): Outcome<never> {
  if (identityOf(folder) !== undefined && identityOf(path) !== undefined)
    return refused(
      'cannot-write',
      `${path} was replaced while the desk was open, so nothing more can be kept in it. Close the desk and open it again.`,
    );
  const what = identityOf(folder) === undefined ? 'it' : basename(path);
  return refused(
    'cannot-write',
    `The desk ${folder} is not there any more: ${what} was moved or deleted, or its disk was taken out. All that was kept is where the desk is now; nothing more can be kept here. Bring the desk back, or open it where it is.`,
  );
}

function identityOf(path: string): string | undefined {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
