import { today } from '../clock.ts';
import type { Desk } from '../open-desk.ts';
import { backUpDay } from '../store/daily-backup.ts';
import { noBackup } from '../store/no-backup.ts';

/** How often the day is looked at, in milliseconds. */
const usualLook = 60_000;

/** Who hears how the backups of a desk go. */
export interface BackupHearer {
  /** Why the day on which the desk was opened has no backup, where that is so. */
  readonly trouble: string | undefined;
  /** Why today has no backup, as sentences; undefined once it has. */
  heard(trouble: string | undefined): void;
}

/**
 * Backs a desk up on each day on which it is open, until the function it answers is called; opening it made the first one, or did
 * not. What fails is tried again at the next look, and told once.
 */
export function backUpDaily({ paths, store }: Desk, hearer: BackupHearer, lookEvery = usualLook): () => void {
  let { trouble } = hearer;
  let day = trouble === undefined ? today() : undefined;
  let isAtWork = false;
  const tell = (now: string | undefined): void => {
    if (now !== trouble) hearer.heard(now);
    trouble = now;
  };
  const look = async (): Promise<void> => {
    const now = today();
    // Where the desk is gone, no folder of backups is made in its place.
    if (isAtWork || now === day || !store.lastSequence().ok) return;
    isAtWork = true;
    const saved = await backUpDay(paths, now);
    if (saved.ok) day = now;
    tell(saved.ok ? undefined : noBackup(saved.failure.message).message);
    isAtWork = false;
  };
  const timer = setInterval(() => void look(), lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}
