import type { Intake } from '../../../briefing/intake/intake.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Store } from '../store/store.ts';

/** Ids of what a desk took in. */
export interface Kept {
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly facts: readonly string[];
  readonly briefings: readonly string[];
}

/**
 * Keeps all that a file held in one transaction: everything, or nothing with every finding. Settings are kept by a desk that
 * has none yet.
 */
export function keepIntake(store: Store, intake: Intake): Outcome<Kept> {
  const { sources, facts, briefings } = intake;
  const kinds = intake.kinds.map(({ name, schema }) => ({ id: name, schema }));
  return store.transaction(() => {
    const steps = [
      () => keepSettings(store, intake.settings),
      () => store.kinds.add(kinds),
      () => store.sources.add(sources),
      () => store.facts.add(facts),
      () => store.briefings.add(briefings),
    ];
    for (const step of steps) {
      const kept: Outcome<unknown> = step();
      if (!kept.ok) return kept;
    }
    return done({ kinds: ids(kinds), sources: ids(sources), facts: ids(facts), briefings: ids(briefings) });
  });
}

function keepSettings(store: Store, settings: Intake['settings']): Outcome<unknown> {
  const there = store.settings.get();
  if (!there.ok) return there;
  return settings === undefined || there.value !== undefined ? there : store.settings.put(settings);
}

function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map((thing) => thing.id);
}
