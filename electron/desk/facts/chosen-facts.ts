import type { FactChoice } from '../../../briefing/facts/fact-choice.ts';
import { mostChanged } from '../../../briefing/facts/fact-choice.ts';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { Store } from '../store/store.ts';

/** The ids of chosen facts, in the order of the table where it is known. */
export function chosenIds(store: Store, choice: FactChoice): Outcome<readonly string[]> {
  if ('ids' in choice) return done(choice.ids);
  const ids = store.facts.ids(choice.query);
  if (!ids.ok || choice.except.length === 0) return ids;
  const except = new Set(choice.except);
  return done(ids.value.filter((id) => !except.has(id)));
}

/** The ids of chosen facts that are to be changed or removed in one action; refused where they are too many. */
export function idsToChange(store: Store, choice: FactChoice): Outcome<readonly string[]> {
  const ids = chosenIds(store, choice);
  if (!ids.ok || ids.value.length <= mostChanged) return ids;
  return refused(
    'bad-input',
    `${formatNumber(ids.value.length, 'en')} facts are chosen, and ${formatNumber(mostChanged, 'en')} is the most that is changed at once. Nothing was changed. Narrow the table by a filter and go on part by part.`,
  );
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
