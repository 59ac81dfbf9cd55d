import type { Fact } from '../../facts/fact.ts';
import { isCount, quantitiesAgree, spanOf } from '../../facts/quantities-agree.ts';
import type { Quantity } from '../../facts/quantity.ts';
import type { Figure } from '../../facts/settlement.ts';
import type { HouseName } from '../../names/house-name.ts';
import type { FactReading } from './fact-reading.ts';
import { foldedUnit } from './folded-unit.ts';
import { readingsOf } from './readings-of.ts';
import { compareThings, together } from './same-thing.ts';
import { compareTimes } from './time-relation.ts';

/** Facts about one thing at one time whose figures cannot all hold. */
export interface Conflict {
  /** At least two, in the order in which they were given. */
  readonly figures: readonly Figure[];
}

interface Compared {
  readonly reading: FactReading;
  readonly quantity: Quantity;
}

/** More figures of one kind and unit than these are not held against each other one by one. */
const mostCompared = 2000;
/** More disagreements than these are not looked for. */
const mostPairs = 2000;

/**
 * Finds the facts whose figures contradict each other. Views, ceilings (“up to”), undated facts and facts that are not current
 * contradict nothing; where it is doubtful whether two facts are about one thing, nothing is said.
 */
export function findConflicts(facts: readonly Fact[], names?: readonly HouseName[]): readonly Conflict[] {
  const read = readingsOf(names);
  const pairs: (readonly [Compared, Compared])[] = [];
  for (const group of comparable(facts).values()) {
    if (group.length < 2 || pairs.length >= mostPairs) continue;
    const readings = group
      .slice(0, mostCompared)
      .map(({ fact, quantity }) => ({ reading: read(fact), quantity }));
    gatherPairs(readings, pairs);
  }
  return joined(pairs, facts);
}

/** Figures by kind and unit; those that are alone there have nothing to contradict. */
function comparable(facts: readonly Fact[]): ReadonlyMap<string, readonly Figure[]> {
  const figures = facts.flatMap((fact) =>
    fact.status !== 'current' || fact.judgement !== undefined || fact.date === undefined
      ? []
      : countsOf(fact),
  );
  return Map.groupBy(figures, ({ fact, quantity }) => `${fact.kind}|${foldedUnit(quantity.unit ?? '')}`);
}

/** The counts of a fact that say what they count; a unit that it counts twice is not known to be either. */
function countsOf(fact: Fact): readonly Figure[] {
  const byUnit = Map.groupBy(fact.quantities, ({ unit }) => foldedUnit(unit ?? ''));
  return [...byUnit].flatMap(([unit, [quantity, second]]) =>
    unit === '' || quantity === undefined || second !== undefined || !isCount(quantity)
      ? []
      : [{ fact, quantity }],
  );
}

function gatherPairs(readings: readonly Compared[], pairs: (readonly [Compared, Compared])[]): void {
  for (const [at, one] of readings.entries()) {
    for (let next = at + 1; next < readings.length; next += 1) {
      const other = readings[next];
      if (other === undefined || !contradicts(one, other)) continue;
      pairs.push([one, other]);
      if (pairs.length >= mostPairs) return;
    }
  }
}

function contradicts(one: Compared, other: Compared): boolean {
  if (agree(one.quantity, other.quantity)) return false;
  const time = compareTimes(one.reading, other.reading);
  const relation =
    time === 'different' ? 'different' : together([time, compareThings(one.reading, other.reading)]);
  if (relation === 'same') return true;
  if (relation === 'different') return false;
  const [inner, outer] = relation === 'narrower' ? [one, other] : [other, one];
  return spanOf(inner.quantity).low > spanOf(outer.quantity).high;
}

function agree({ unit: _one, ...left }: Quantity, { unit: _other, ...right }: Quantity): boolean {
  return quantitiesAgree(left, right);
}

/** Pairs that share a fact are one conflict. */
function joined(
  pairs: readonly (readonly [Compared, Compared])[],
  facts: readonly Fact[],
): readonly Conflict[] {
  const groups = new Map<Fact, Map<Fact, Quantity>>();
  for (const [one, other] of pairs) {
    const left = groups.get(one.reading.fact) ?? new Map<Fact, Quantity>();
    const right = groups.get(other.reading.fact) ?? new Map<Fact, Quantity>();
    const all = new Map([
      ...left,
      ...right,
      [one.reading.fact, one.quantity],
      [other.reading.fact, other.quantity],
    ]);
    for (const fact of all.keys()) groups.set(fact, all);
  }
  const places = new Map(facts.map((fact, at) => [fact, at]));
  return [...new Set(groups.values())].map((all) => ({
    figures: [...all]
      .map(([fact, quantity]) => ({ fact, quantity }))
      .toSorted((one, other) => (places.get(one.fact) ?? 0) - (places.get(other.fact) ?? 0)),
  }));
}
