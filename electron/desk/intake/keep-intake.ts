import type { Intake } from '../../../briefing/intake/intake.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Store } from '../store/store.ts';

/** Ids of what a desk took in. */
export interface Kept {
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly facts: readonly string[];
  readonly briefings: readonly string[];
  /** Whether the desk has taken the file's settings. */
  readonly settings: boolean;
}

/**
 * Keeps all that a file held in one transaction: everything, or nothing with every finding. Settings are kept by a desk that
 * has none yet, or of a file that holds nothing else: one that brings another desk's facts changes no producer in silence.
 */
export function keepIntake(store: Store, intake: Intake): Outcome<Kept> {
  const { sources, facts, briefings } = intake;
  const kinds = intake.kinds.map(({ name, schema }) => ({ id: name, schema }));
  return store.transaction(() => {
    const settings = keepSettings(store, intake);
    if (!settings.ok) return settings;
    const steps = [
      () => store.kinds.add(kinds),
      () => store.sources.add(sources),
      () => store.facts.add(facts),
      () => store.briefings.add(briefings),
    ];
    for (const step of steps) {
      const kept: Outcome<unknown> = step();
      if (!kept.ok) return kept;
    }
    const kept = { kinds: ids(kinds), sources: ids(sources), facts: ids(facts), briefings: ids(briefings) };
    return done({ ...kept, settings: settings.value }, settings.findings);
  });
}

function keepSettings(store: Store, intake: Intake): Outcome<boolean> {
  const { settings } = intake;
  const there = store.settings.own();
  if (!there.ok) return there;
  if (settings === undefined || JSON.stringify(settings) === JSON.stringify(there.value)) return done(false);
  const { kinds, sources, facts, briefings } = intake;
  const isAlone = kinds.length + sources.length + facts.length + briefings.length === 0;
  if (there.value !== undefined && !isAlone) return done(false, [settingsKept]);
  const put = store.settings.put(settings);
  return put.ok ? done(true) : put;
}

const settingsKept: Finding = {
  rule: 'settings-kept',
  severity: 'note',
  message:
    'The desk has settings of its own, so those of the file were not taken. To change them, add a file that holds nothing but settings.',
  place: { field: 'settings' },
};

function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map((thing) => thing.id);
}
