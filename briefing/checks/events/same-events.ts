import type { Fact } from '../../facts/fact.ts';
import { isCount, spanOf } from '../../facts/quantities-agree.ts';
import type { HouseName } from '../../names/house-name.ts';
import type { FactReading } from '../conflicts/fact-reading.ts';
import { haveOtherNames } from '../conflicts/names-in.ts';
import { comparePlaces } from '../conflicts/place-sets.ts';
import { readingsOf } from '../conflicts/readings-of.ts';
import { timesMeet } from '../conflicts/tells-the-same.ts';
import { foldedUnit } from '../conflicts/folded-unit.ts';

interface Counted extends FactReading {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** How many days its date can mean, less one. */
  readonly days: number;
}

const mostCompared = 4000;
const mostPairs = 500;
const dayInMilliseconds = 86_400_000;
/** A month, with which events are often dated. */
const longest = 31;

/**
 * Groups of facts that likely tell of one event and would be counted twice: of one kind, with the same count of the same or
 * of doers and deeds, in one place, at times that meet, by one cause or, where both are known to the day, of one action.
 */
export function sameEvents(
  facts: readonly Fact[],
  names?: readonly HouseName[],
): readonly (readonly Fact[])[] {
  const read = readingsOf(names);
  const counted = facts.flatMap((fact) => countedIn(fact, read)).slice(0, mostCompared);
  const groups = new Map<Fact, Set<Fact>>();
  let pairs = 0;
  for (const [at, one] of counted.entries()) {
    for (let next = at + 1; next < counted.length && pairs < mostPairs; next += 1) {
      const other = counted[next];
      if (other === undefined || !isLikelyOne(one, other)) continue;
      pairs += 1;
      join(groups, one.fact, other.fact);
    }
  }
  const places = new Map(facts.map((fact, at) => [fact, at]));
  return [...new Set(groups.values())].map((group) =>
    [...group].toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)),
  );
}

function countedIn(fact: Fact, read: (fact: Fact) => FactReading): readonly Counted[] {
  const [quantity] = fact.quantities;
  if (
    quantity === undefined ||
    !isCount(quantity) ||
    fact.status !== 'current' ||
    fact.judgement !== undefined
  )
    return [];
  const reading = read(fact);
  const { earliest, latest } = reading.bounds;
  if (earliest === undefined || latest === undefined || reading.traits.isCumulative) return [];
  const days = (Date.parse(latest) - Date.parse(earliest)) / dayInMilliseconds;
  return days > longest
    ? []
    : [{ ...reading, ...spanOf(quantity), days, unit: foldedUnit(quantity.unit ?? '') }];
}

function isLikelyOne(one: Counted, other: Counted): boolean {
  return (
    one.low <= other.high &&
    other.low <= one.high &&
    one.fact.kind === other.fact.kind &&
    timesMeet(one, other) &&
    !hasOtherWeekday(one, other) &&
    isTelling(one, other) &&
    isOfOneSort(one, other) &&
    isSameUnit(one.unit, other.unit) &&
    !haveOtherNames(one.names, other.names) &&
    comparePlaces(one.places, other.places) !== 'different'
  );
}

function hasOtherWeekday({ weekday: one }: Counted, { weekday: other }: Counted): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** A single attack “in February” is one of many; two of them are a mark by which they can be known. */
function isTelling(one: Counted, other: Counted): boolean {
  return isKnownToTheDay(one, other) || Math.max(one.low, other.low) >= 2;
}

function isKnownToTheDay(one: Counted, other: Counted): boolean {
  return one.days <= 1 && other.days <= 1;
}

function isOfOneSort({ traits: one, ...left }: Counted, { traits: other, ...right }: Counted): boolean {
  if (one.manner !== other.manner || apart(one.order, other.order) || one.order > 1 !== other.order > 1)
    return false;
  if (apart(one.causes, other.causes) || apart(one.parts, other.parts) || apart(one.means, other.means))
    return false;
  if ((one.causes & other.causes) !== 0) return true;
  return (one.actions & other.actions) !== 0 && left.days <= 1 && right.days <= 1;
}

function apart(one: number, other: number): boolean {
  return one !== 0 && other !== 0 && (one & other) === 0;
}

const doersAndDeeds =
  /^(?:.* )?(?:attack|attacker|blast|bomber|bombing|explosion|fighter|gunman|militant|strike|terrorist)$/u;

function isSameUnit(one: string, other: string): boolean {
  return one !== '' && (one === other || (doersAndDeeds.test(one) && doersAndDeeds.test(other)));
}

function join(groups: Map<Fact, Set<Fact>>, one: Fact, other: Fact): void {
  const all = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
  for (const fact of all) groups.set(fact, all);
}
