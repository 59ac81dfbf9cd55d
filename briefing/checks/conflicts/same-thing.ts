import type { FactReading } from './fact-reading.ts';
import { haveOtherNames } from './names-in.ts';
import { comparePlaces, type Relation } from './place-sets.ts';
import type { StatementTraits, Traits } from './statement-traits.ts';
import { men, outcomes, owned } from './trait-words.ts';

/**
 * Whether two facts of a kind tell of one thing, whoever says it: what one counts is the same as what the other does, lies
 * within it, or is something else. Doubt counts as something else.
 */
export function compareThings(one: FactReading, other: FactReading): Relation {
  if (isContrary(one.traits, other.traits)) return 'different';
  const numbers = compareNumbered(one.numbered, other.numbered);
  const where = numbers === 'different' ? numbers : whereabouts(one, other);
  if (where === 'different' || !isAlike(one, other)) return 'different';
  return together([
    where,
    numbers,
    compareParts(one.traits.parts, other.traits.parts),
    partOf(onlyOne(one.traits.means), onlyOne(other.traits.means)),
  ]);
}

/** Things lie within one another only where none of their sides says otherwise. */
export function together(relations: readonly Relation[]): Relation {
  const said = new Set(relations);
  if (said.has('different') || (said.has('narrower') && said.has('broader'))) return 'different';
  return said.has('narrower') ? 'narrower' : said.has('broader') ? 'broader' : 'same';
}

/** Whether statements say of their figures what cannot be said of one thing. */
export function isContrary(one: StatementTraits, other: StatementTraits): boolean {
  return (
    one.manner !== other.manner ||
    (one.actions & outcomes) !== (other.actions & outcomes) ||
    apart(one.actions, other.actions) ||
    apart(one.causes, other.causes) ||
    apart(one.roles, other.roles) ||
    apart(one.order, other.order) ||
    isFurther(one.order) !== isFurther(other.order)
  );
}

/** A further one is never the one that was told before. */
function isFurther(order: Traits): boolean {
  return order > 1;
}

function apart(one: Traits, other: Traits): boolean {
  return one !== 0 && other !== 0 && (one & other) === 0;
}

/** They do the same, or one is told in the words of the other; and they name the same, unless both tell of one way. */
function isAlike(one: FactReading, other: FactReading): boolean {
  if (nameOthers(one, other) && compareWays(one, other) !== 'same') return false;
  return (one.traits.actions & other.traits.actions) !== 0 || isToldAlike(one.words, other.words);
}

/** Whether they name somebody else; where a count belongs to somebody, whoever names nobody means somebody else. */
export function nameOthers(one: FactReading, other: FactReading): boolean {
  if (haveOtherNames(one.names, other.names)) return true;
  const isOwned = (one.traits.actions & other.traits.actions & owned) !== 0;
  return isOwned && !(one.names.size === other.names.size && one.names.isSubsetOf(other.names));
}

function isToldAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  return fewer.size > 1 && fewer.isSubsetOf(more);
}

function whereabouts(one: FactReading, other: FactReading): Relation {
  const ways = compareWays(one, other);
  if (ways !== undefined) return ways;
  const relation = comparePlaces(one.places, other.places);
  // A way has two ends, and whoever names one of them does not name less.
  return relation !== 'different' && (isWay(one) || isWay(other)) ? 'same' : relation;
}

function isWay({ from, to }: FactReading): boolean {
  return from.length > 0 && to.length > 0;
}

/** Undefined where not both say where from and where to. */
function compareWays(one: FactReading, other: FactReading): Relation | undefined {
  if (!isWay(one) || !isWay(other)) return undefined;
  const isSame =
    comparePlaces(one.from, other.from) !== 'different' && comparePlaces(one.to, other.to) !== 'different';
  return isSame ? 'same' : 'different';
}

/** Where only one of both speaks of men, it mostly means them all: “male prisoners”. */
function compareParts(one: Traits, other: Traits): Relation {
  return one + other === men ? 'same' : partOf(one, other);
}

/** Flight 7 is not flight 8, and either is one of those that were told without a number. */
function compareNumbered(one: ReadonlySet<string>, other: ReadonlySet<string>): Relation {
  if (one.size === 0 || other.size === 0) return partOf(one.size, other.size);
  return one.isDisjointFrom(other) ? 'different' : 'same';
}

/** Whoever names several ways to travel means all of them. */
function onlyOne(means: Traits): Traits {
  return (means & (means - 1)) === 0 ? means : 0;
}

/** A part that only one of both names lies within the whole. */
function partOf(one: Traits, other: Traits): Relation {
  if (one === other) return 'same';
  if (one === 0) return 'broader';
  return other === 0 ? 'narrower' : 'different';
}
