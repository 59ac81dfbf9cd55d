import type { Fact } from '../facts/fact.ts';

const kept = new WeakMap<readonly Fact[], ReadonlyMap<string, Fact>>();

/** Facts by their ids; made once for a list. */
export function factsById(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const known = kept.get(facts) ?? new Map(facts.map((fact) => [fact.id, fact]));
  kept.set(facts, known);
  return known;
}
