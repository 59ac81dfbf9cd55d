import type { FactChoice } from '../../../briefing/facts/fact-choice.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Store } from '../store/store.ts';

/** The ids of chosen facts, in the order of the table where it is known. */
export function chosenIds(store: Store, choice: FactChoice): Outcome<readonly string[]> {
  if ('ids' in choice) return done(choice.ids);
  const ids = store.facts.ids(choice.query);
  if (!ids.ok || choice.except.length === 0) return ids;
  const except = new Set(choice.except);
  return done(ids.value.filter((id) => !except.has(id)));
}

/** The facts of these ids; those that are gone are left out. */
export function factsOf(store: Store, ids: readonly string[]): Outcome<readonly Fact[]> {
  const facts: Fact[] = [];
  for (const id of ids) {
    const fact = store.facts.get(id);
    if (!fact.ok) return fact;
    if (fact.value !== undefined) facts.push(fact.value);
  }
  return done(facts);
}
