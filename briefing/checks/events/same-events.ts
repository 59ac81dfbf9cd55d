import type { Fact } from '../../facts/fact.ts';
import { isCount } from '../../facts/quantities-agree.ts';
import type { HouseName } from '../../names/house-name.ts';
import type { FactReading } from '../conflicts/fact-reading.ts';
import type { FigureReading } from '../conflicts/figure-reading.ts';
import { JoinedGroups } from '../conflicts/joined-groups.ts';
import { comparePlaces } from '../conflicts/place-sets.ts';
import { readingsOf } from '../conflicts/readings-of.ts';
import { nameOthers } from '../conflicts/same-thing.ts';
import { hasOtherWeekday, isShort, timesMeet } from '../conflicts/time-relation.ts';

interface Counted {
  readonly reading: FactReading;
  readonly figure: FigureReading;
}

/** Pairs of facts of one time: more are compared in no desk but one that tells thousands of a single day. */
const mostCompared = 8_000_000;
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
  const counted = facts.flatMap((fact) => countedIn(read(fact)));
  const groups = new JoinedGroups<Counted>();
  for (const [one, other] of pairsToCompare(counted)) if (isLikelyOne(one, other)) groups.join(one, other);
  return groups.among(counted).map((group) => group.map(({ reading }) => reading.fact));
}

/** Pairs with a count that can be the same on a day that can be the same, the one that began first before the other. */
function* pairsToCompare(counted: readonly Counted[]): Generator<readonly [Counted, Counted]> {
  const rising = counted.toSorted((one, other) => compareStarts(one.reading, other.reading));
  let compared = 0;
  for (const [at, one] of rising.entries()) {
    for (let next = at + 1; next < rising.length && compared < mostCompared; next += 1) {
      const other = rising[next];
      if (other === undefined || !timesMeet(one.reading, other.reading)) break;
      compared += 1;
      if (one.figure.low <= other.figure.high && other.figure.low <= one.figure.high) yield [one, other];
    }
  }
}

function compareStarts({ bounds: one }: FactReading, { bounds: other }: FactReading): number {
  const [start = '', otherStart = ''] = [one.earliest, other.earliest];
  return start < otherStart ? -1 : Number(start > otherStart);
}

function countedIn(reading: FactReading): readonly Counted[] {
  const { fact, figure, days } = reading;
  const isCounted = figure !== undefined && figure.unit !== '' && isCount(figure.quantity);
  // What happened nobody knows where is never known to be one with something else.
  if (!isCounted || reading.places.length === 0 || fact.status !== 'current' || fact.judgement !== undefined)
    return [];
  return days > longest || reading.isCumulative ? [] : [{ reading, figure }];
}

function isLikelyOne(
  { reading: one, figure }: Counted,
  { reading: other, figure: otherFigure }: Counted,
): boolean {
  return (
    one.fact.kind === other.fact.kind &&
    isSameUnit(figure.unit, otherFigure.unit) &&
    !hasOtherWeekday(one, other) &&
    isTelling(isShort(one) && isShort(other), Math.max(figure.low, otherFigure.low)) &&
    comparePlaces(one.places, other.places) !== 'different' &&
    isOfOneSort(one, other) &&
    !nameOthers(one, other)
  );
}

/** A single attack “in February” is one of many; two of them are a mark by which they can be known. */
function isTelling(isKnownToTheDay: boolean, count: number): boolean {
  return isKnownToTheDay || count >= 2;
}

function isOfOneSort(left: FactReading, right: FactReading): boolean {
  const [one, other] = [left.traits, right.traits];
  if (one.manner !== other.manner || apart(one.order, other.order) || one.order > 1 !== other.order > 1)
    return false;
  if (apart(one.causes, other.causes) || apart(one.parts, other.parts) || apart(one.means, other.means))
    return false;
  if ((one.causes & other.causes) !== 0) return true;
  return (one.actions & other.actions) !== 0 && isShort(left) && isShort(right);
}

function apart(one: number, other: number): boolean {
  return one !== 0 && other !== 0 && (one & other) === 0;
}

const doersAndDeeds =
  /^(?:.* )?(?:attack|attacker|blast|bomber|bombing|explosion|fighter|gunman|militant|strike|terrorist)$/u;

function isSameUnit(one: string, other: string): boolean {
  return one === other || (doersAndDeeds.test(one) && doersAndDeeds.test(other));
}
