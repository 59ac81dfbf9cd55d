import { today } from '../clock.ts';
import type { Desk } from '../open-desk.ts';
import { backUpDay } from '../store/daily-backup.ts';

/** How often the day is looked at, in milliseconds. */
const usualLook = 60_000;

/**
 * Backs a desk up on each day on which it is open, until the function it answers is called; opening it made the first one.
 * What fails is tried again at the next look.
 */
export function backUpDaily({ paths, store }: Desk, lookEvery = usualLook): () => void {
  let day = today();
  let isAtWork = false;
  const look = async (): Promise<void> => {
    const now = today();
    // Where the desk is gone, no folder of backups is made in its place.
    if (isAtWork || now === day || !store.lastSequence().ok) return;
    isAtWork = true;
    const saved = await backUpDay(paths, now);
    if (saved.ok) day = now;
    isAtWork = false;
  };
  const timer = setInterval(() => void look(), lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}
