import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Store } from '../store/store.ts';

/** How far back in the history the latest facts are looked for. */
const mostChanges = 200;

/** The facts that were added or changed last, the latest first. */
export function recentFacts(store: Store, most: number): Outcome<readonly Fact[]> {
  const last = store.lastSequence();
  if (!last.ok) return last;
  const marks = store.changesSince(Math.max(0, last.value - mostChanges));
  if (!marks.ok) return marks;
  const ids = new Set(
    marks.value
      .toReversed()
      .filter(({ noun }) => noun === 'fact')
      .map(({ id }) => id),
  );
  const facts: Fact[] = [];
  for (const id of [...ids].slice(0, most)) {
    const fact = store.facts.get(id);
    if (!fact.ok) return fact;
    if (fact.value !== undefined) facts.push(fact.value);
  }
  return done(facts);
}
