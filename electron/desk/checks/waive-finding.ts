import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { Waiver } from '../../../briefing/drafts/waiver.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import type { Store } from '../store/store.ts';

/** The most findings that one briefing lets stand. */
const mostWaivers = 1000;

/** Keeps a waiver with its briefing; one with the same key gives way to it. */
export function keepWaiver(store: Store, briefing: string, waiver: Waiver): Outcome<Waiver> {
  const kept = changeWaivers(store, briefing, (waivers) => [
    ...waivers.filter(({ key }) => key !== waiver.key),
    waiver,
  ]);
  return kept.ok ? done(waiver) : kept;
}

/** Takes the waiver with that key out of a briefing. */
export function dropWaiver(store: Store, briefing: string, key: string): Outcome<{ readonly key: string }> {
  const kept = changeWaivers(store, briefing, (waivers) => waivers.filter((one) => one.key !== key));
  return kept.ok ? done({ key }) : kept;
}

function changeWaivers(
  store: Store,
  id: string,
  change: (waivers: readonly Waiver[]) => readonly Waiver[],
): Outcome<Briefing> {
  const found = store.briefings.get(id);
  if (!found.ok) return found;
  if (found.value === undefined) return noBriefing(id);
  const { waivers = [], ...rest } = found.value;
  const changed = change(waivers);
  if (changed.length > mostWaivers) return tooMany();
  return store.briefings.update(changed.length === 0 ? rest : { ...rest, waivers: changed });
}

function tooMany(): Outcome<never> {
  const message = `A briefing lets at most ${mostWaivers} findings stand. Mend some, or set their check to a lower weight.`;
  return refused('bad-input', message);
}
