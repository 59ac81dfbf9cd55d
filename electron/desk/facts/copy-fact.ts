import type { KeptFact } from '../../../briefing/contract/fact-calls.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { deskDay } from '../desk-day.ts';
import type { Store } from '../store/store.ts';
import { keptFact } from './keep-fact.ts';
import { noFact } from './no-fact.ts';

/** Adds a copy of a fact under the next id of its kind, current and known since today. */
export function duplicateFact(store: Store, id: string): Outcome<KeptFact> {
  const original = store.facts.get(id);
  if (!original.ok) return original;
  if (original.value === undefined) return noFact(id);
  const next = store.facts.nextId(original.value.kind);
  if (!next.ok) return next;
  const { supersededBy: _supersededBy, ...rest } = original.value;
  const copy: Fact = { ...rest, id: next.value, status: 'current', knownSince: deskDay(store) };
  const added = store.facts.add([copy]);
  return added.ok ? keptFact(store, { item: copy, revision: 1 }) : added;
}

/** Marks a fact as superseded by another one. A line that would lead back to the fact itself is refused. */
export function supersedeFact(store: Store, id: string, by: string): Outcome<KeptFact> {
  const fact = store.facts.get(id);
  if (!fact.ok) return fact;
  if (fact.value === undefined) return noFact(id);
  const circle = leadsTo(store, by, id);
  if (!circle.ok) return circle;
  if (circle.value)
    return refused(
      'bad-input',
      `${by} is itself superseded by ${id}, or by one that is. Nothing was changed. Choose another fact.`,
    );
  const updated = store.facts.update({ ...fact.value, status: 'superseded', supersededBy: by });
  if (!updated.ok) return updated;
  const revised = store.facts.revised(id);
  if (!revised.ok) return revised;
  return revised.value === undefined ? noFact(id) : keptFact(store, revised.value);
}

/** Adds a copy of a fact that takes its place, and answers the copy. */
export function renewFact(store: Store, id: string): Outcome<KeptFact> {
  const copy = duplicateFact(store, id);
  if (!copy.ok) return copy;
  const superseded = supersedeFact(store, id, copy.value.fact.id);
  return superseded.ok ? copy : superseded;
}

/** Whether the facts that took the place of `from`, one after the other, come to `id`. */
function leadsTo(store: Store, from: string, id: string): Outcome<boolean> {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at !== undefined && !seen.has(at);) {
    if (at === id) return done(true);
    seen.add(at);
    const fact = store.facts.get(at);
    if (!fact.ok) return fact;
    at = fact.value?.supersededBy;
  }
  return done(false);
}
