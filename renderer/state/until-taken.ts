import type { Outcome } from '../../briefing/outcome.ts';
import { say } from '../controls/toast.tsx';
import { saveBeforeClosing } from './unsaved.ts';
import { useWindow } from './window-state.ts';

/** Milliseconds between two tries while the desk refuses. */
const tryAgainEvery = 2000;

const underWay = new Set<Promise<unknown>>();

/**
 * Tries a change until its desk takes it, since one that is busy or away may take it later, and says meanwhile that `what` is not
 * saved: `The set-up of B1`. What the desk will never take is refused at once.
 */
export async function untilTaken<T>(what: string, attempt: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const taking = tryOften(what, attempt);
  underWay.add(taking);
  const taken = await taking;
  underWay.delete(taking);
  return taken;
}

saveBeforeClosing(async () => {
  // Fields that are asked after this give their changes first.
  await Promise.resolve();
  await Promise.all(underWay);
});

async function tryOften<T>(what: string, attempt: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  let takeBack: (() => void) | undefined;
  for (;;) {
    const tried = await attempt();
    if (tried.ok || tried.failure.code === 'bad-input') {
      takeBack?.();
      return tried;
    }
    takeBack ??= sayWaiting(what, tried.failure.message);
    await new Promise((resume) => setTimeout(resume, tryAgainEvery));
  }
}

/** Why a desk is gone is said above everything already. */
function sayWaiting(what: string, why: string): () => void {
  const reason = useWindow.getState().gone === undefined ? ` ${why}` : '';
  const safe = 'It is kept in this window and is saved as soon as that is possible.';
  return say(`${what} is not saved yet.${reason} ${safe}`, { isLasting: true });
}
