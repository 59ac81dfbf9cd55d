import type { KnownToDesk } from '../../../briefing/intake/intake.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { kindsOf } from '../desk-kinds.ts';
import type { Desk } from '../open-desk.ts';

/** What a desk has already, against which a file's kinds, sources and markings are checked. */
export function knownTo({ store }: Desk): Outcome<KnownToDesk> {
  const kinds = kindsOf(store);
  const sources = store.sources.list();
  const settings = store.settings.own();
  if (!kinds.ok) return kinds;
  if (!sources.ok) return sources;
  if (!settings.ok) return settings;
  return done({
    kinds: Object.fromEntries(kinds.value.map((kind) => [kind.id, kind.schema])),
    sources: sources.value,
    ...(settings.value === undefined ? {} : { markings: settings.value.markings }),
  });
}
