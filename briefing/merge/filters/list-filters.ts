import { compareDates } from '../../facts/date-bounds.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { Entry, type EntryKind } from '../values/entry.ts';
import { derived, isYes, listOf, plainOf, wordsOf } from '../values/plain.ts';
import type { AuthorFilters, FilterCall } from './author-filter.ts';

/** Filters on lists of anything. */
export const listFilters: AuthorFilters = {
  default: {
    takes: [1, 1],
    about: 'another value where there is none',
    apply: ([value, other]) => (isYes(value) ? value : other),
  },
  size: {
    takes: [0, 0],
    about: 'how many items, or how many characters',
    apply: ([value]) => derived(lengthOf(value), [value]),
  },
  count: {
    takes: [0, 0],
    about: 'how many items',
    apply: ([value]) => derived(listOf(value).length, [value]),
  },
  first: { takes: [0, 0], about: 'the first item', apply: ([value]) => listOf(value)[0] ?? null },
  last: { takes: [0, 0], about: 'the last item', apply: ([value]) => listOf(value).at(-1) ?? null },
  reverse: {
    takes: [0, 0],
    about: 'the items in the opposite order',
    apply: ([value], _data, call) => spend(call, listOf(value)).toReversed(),
  },
  join: {
    takes: [0, 1],
    about: 'the items with words between them, a comma unless told',
    apply: ([value, between], _data, call) => {
      const words = spend(call, listOf(value)).map(wordsOf);
      return derived(words.join(between === undefined ? ', ' : wordsOf(between)), [value]);
    },
  },
  map: {
    takes: [1, 1],
    about: 'one field of each item',
    apply: ([value, path], _data, call) =>
      spend(call, listOf(value)).map((item) => readPath(item, wordsOf(path), call)),
  },
  where: {
    takes: [1, 2],
    about: 'items whose field has a value; without a value, those that have the field',
    apply: ([value, path, wanted], _data, call) =>
      spend(call, listOf(value)).filter((item) => fits(readPath(item, wordsOf(path), call), wanted)),
  },
  reject: {
    takes: [1, 2],
    about: 'items whose field has another value or none; without a value, those that lack the field',
    apply: ([value, path, wanted], _data, call) =>
      spend(call, listOf(value)).filter((item) => !fits(readPath(item, wordsOf(path), call), wanted)),
  },
  concat: {
    takes: [1, 1],
    about: 'the items of both lists',
    apply: ([value, other], _data, call) => spend(call, [...listOf(value), ...listOf(other)]),
  },
  compact: {
    takes: [0, 0],
    about: 'without items that are nothing',
    apply: ([value], _data, call) => spend(call, listOf(value)).filter((item) => plainOf(item) !== null),
  },
  uniq: {
    takes: [0, 0],
    about: 'each item once',
    apply: ([value], data, call) => [
      ...new Map(spend(call, listOf(value)).map((item) => [identityOf(item, data), item])).values(),
    ],
  },
  sort_by: {
    takes: [1, 2],
    about:
      'in the order of a field, then with “descending” the other way round; what has no such field comes last',
    apply: ([value, path, order], data, call) => sortBy([value, path, order], data, call),
  },
};

/** Charges the items of a list to the merge’s budget. */
export function spend<T>(call: FilterCall, list: readonly T[]): readonly T[] {
  call.context.memoryLimit.use(list.length);
  return list;
}

/** A field of an item by its path: `saidBy.name`. */
export function readPath(item: unknown, path: string, call: FilterCall): unknown {
  let found = item;
  for (const name of path.split('.')) found = call.context.readProperty(found as object, name) as unknown;
  return found;
}

function lengthOf(value: unknown): number {
  const plain = plainOf(value);
  return Array.isArray(plain) ? plain.length : wordsOf(value).length;
}

/** By its number alone, 150 would be about 150, and 150 men 150 camps; a month begins with the day that it is not. */
function identityOf(item: unknown, { kinds }: MergeData): unknown {
  const whole = item instanceof Entry ? (item.as(kinds.quantity) ?? item.as(kinds.date)) : undefined;
  return whole === undefined ? plainOf(item) : JSON.stringify(whole);
}

/** Whether a field has a value; without one, whether the field is there. */
function fits(found: unknown, wanted: unknown): boolean {
  return wanted === undefined ? isYes(found) : holds(found, plainOf(wanted));
}

/** A list holds a value when one of its items is it. */
function holds(found: unknown, wanted: unknown): boolean {
  const plain = plainOf(found);
  return Array.isArray(plain) ? plain.some((item) => plainOf(item) === wanted) : plain === wanted;
}

function sortBy(given: readonly unknown[], data: MergeData, call: FilterCall): readonly unknown[] {
  const [value, path, order] = given;
  const way = order === undefined ? 'ascending' : wordsOf(order);
  if (way !== 'ascending' && way !== 'descending') {
    throw new LiquidProblem('unknown-order', `“${way}” is no order. “ascending” and “descending” are.`);
  }
  const language = new Intl.Collator(data.language, { numeric: true });
  const keyed = spend(call, listOf(value)).map((item) => {
    const key = readPath(item, wordsOf(path), call);
    return { item, key, empty: plainOf(key) === null };
  });
  const turn = way === 'descending' ? -1 : 1;
  const sorted = keyed.toSorted((one, other) =>
    one.empty || other.empty
      ? Number(one.empty) - Number(other.empty)
      : turn * compare(one.key, other.key, { dates: data.kinds.date, language }),
  );
  return sorted.map(({ item }) => item);
}

interface Order {
  readonly dates: EntryKind<FactDate>;
  readonly language: Intl.Collator;
}

function compare(one: unknown, other: unknown, { dates, language }: Order): number {
  if (one instanceof Entry && other instanceof Entry) {
    const [left, right] = [one.as(dates), other.as(dates)];
    if (left !== undefined && right !== undefined) return compareDates(left, right);
  }
  const [left, right] = [plainOf(one), plainOf(other)];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return language.compare(wordsOf(one), wordsOf(other));
}
