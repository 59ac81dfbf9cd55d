import type { Evidence, Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { noFact } from '../facts/no-fact.ts';
import type { Store } from '../store/store.ts';

/** As many as a fact may have. */
const mostEvidence = 20;

/**
 * Makes facts of one event one. The one that stays keeps its words and takes the evidence of the others; they stay on the desk as
 * superseded by it, with all that they said.
 */
export function mergeFacts(
  store: Store,
  stays: string,
  others: readonly string[],
): Outcome<{ readonly fact: string }> {
  const fact = currentFact(store, stays);
  if (!fact.ok) return fact;
  let { evidence } = fact.value;
  for (const id of new Set(others)) {
    if (id === stays)
      return refused('wrong-usage', `${id} cannot be merged with itself. Nothing was changed.`);
    const other = currentFact(store, id);
    if (!other.ok) return other;
    evidence = together(evidence, other.value.evidence);
    const superseded = store.facts.update({ ...other.value, status: 'superseded', supersededBy: stays });
    if (!superseded.ok) return superseded;
  }
  if (evidence.length > mostEvidence) return tooMuch(stays);
  const kept = store.facts.update({ ...fact.value, evidence });
  return kept.ok ? done({ fact: stays }) : kept;
}

function currentFact(store: Store, id: string): Outcome<Fact> {
  const found = store.facts.get(id);
  if (!found.ok) return found;
  if (found.value === undefined) return noFact(id);
  if (found.value.status === 'current') return done(found.value);
  return refused(
    'bad-input',
    `${id} is ${found.value.status}. Only current facts are merged; nothing was changed.`,
  );
}

function together(one: readonly Evidence[], other: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(one.map(placeOf));
  return [...one, ...other.filter((evidence) => !known.has(placeOf(evidence)))];
}

function placeOf({ source, locator = '', quotation = '' }: Evidence): string {
  return JSON.stringify([source, locator, quotation]);
}

function tooMuch(id: string): Outcome<never> {
  const message = `${id} would have more than ${mostEvidence} places of evidence. Nothing was changed; take out those that add nothing.`;
  return refused('bad-input', message);
}
