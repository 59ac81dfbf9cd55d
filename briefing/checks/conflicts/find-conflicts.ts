import type { Fact } from '../../facts/fact.ts';
import { isCount } from '../../facts/quantities-agree.ts';
import type { Figure } from '../../facts/settlement.ts';
import type { HouseName } from '../../names/house-name.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { FactReading } from './fact-reading.ts';
import { FigureReading } from './figure-reading.ts';
import { JoinedGroups } from './joined-groups.ts';
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
  readonly figure: FigureReading;
}

/** Pairs of figures of one kind and unit: more are held against each other in no desk but one that tells thousands of one day. */
const mostCompared = 2_000_000;

/**
 * Finds the facts whose figures contradict each other. Views, ceilings (“up to”), undated facts and facts that are not current
 * contradict nothing; where it is doubtful whether two facts are about one thing, nothing is said.
 */
export function findConflicts(facts: readonly Fact[], names?: readonly HouseName[]): readonly Conflict[] {
  const groups = [...comparable(facts, readingsOf(names)).values()];
  const conflicts = groups.flatMap(conflictsIn);
  const places = new Map(facts.map((fact, at) => [fact, at]));
  const placeOf = ({ figures: [first] }: Conflict): number => (first && places.get(first.fact)) ?? 0;
  return conflicts.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Figures by kind and unit. */
function comparable(
  facts: readonly Fact[],
  read: (fact: Fact) => FactReading,
): ReadonlyMap<string, readonly Compared[]> {
  const figures = facts.flatMap((fact) =>
    fact.status !== 'current' || fact.judgement !== undefined || fact.date === undefined
      ? []
      : countsOf(read(fact)),
  );
  return Map.groupBy(figures, ({ reading, figure }) => `${reading.fact.kind}|${figure.unit}`);
}

/** The counts of a fact that say what they count; a unit that it counts twice is not known to be either. */
function countsOf(reading: FactReading): readonly Compared[] {
  const { quantities } = reading.fact;
  // Without a place nothing is known to be one thing with another.
  if (quantities.length === 0 || reading.places.length === 0) return [];
  const figures = quantities.map((quantity) => new FigureReading(quantity));
  return figures
    .filter(({ quantity, unit }) => unit !== '' && isCount(quantity))
    .filter(({ unit }) => figures.filter((other) => other.unit === unit).length === 1)
    .map((figure) => ({ reading, figure }));
}

/** Those that contradict one another by way of a third one are one conflict. */
function conflictsIn(figures: readonly Compared[]): readonly Conflict[] {
  if (figures.length < 2) return [];
  const groups = new JoinedGroups<Compared>();
  for (const [one, other] of candidatePairs(figures).take(mostCompared))
    if (!groups.areJoined(one, other) && contradicts(one, other)) groups.join(one, other);
  return groups.among(figures).map((group) => ({
    figures: group.map(({ reading, figure }) => ({ fact: reading.fact, quantity: figure.quantity })),
  }));
}

function contradicts(one: Compared, other: Compared): boolean {
  if (one.figure.agrees(other.figure)) return false;
  const time = compareTimes(one.reading, other.reading);
  if (time === 'different') return false;
  const relation = together([time, compareThings(one.reading, other.reading)]);
  if (relation === 'same' || relation === 'different') return relation === 'same';
  const [inner, outer] = relation === 'narrower' ? [one, other] : [other, one];
  return inner.figure.low > outer.figure.high;
}
