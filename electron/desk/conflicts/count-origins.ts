import { corroboration, type Corroboration } from '../../../briefing/checks/origins/corroboration.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import type { Store } from '../store/store.ts';

/** How many citations, and how many origins, facts and sources are; ids that the desk does not have count for nothing. */
export function countOriginsOf(store: Store, ids: readonly string[]): Outcome<Corroboration> {
  const sources = store.sources.list();
  if (!sources.ok) return sources;
  const facts = new Map<string, Fact>();
  for (const id of ids) {
    const found = store.facts.get(id);
    if (!found.ok) return found;
    if (found.value !== undefined) facts.set(id, found.value);
  }
  return done(corroboration(ids, facts, sourcesById(sources.value)));
}
