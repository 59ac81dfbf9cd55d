import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { parseJson } from './read-row.ts';

/** Row numbers in an order. */
export type FactNumbers = Int32Array;

/** One flag a row number: 1 for those that are in. */
export type FactSet = Uint8Array;

/** The greatest row number that is taken for one; a desk that has greater ones was not filled by Attaché. */
const greatestNumber = 50_000_000;

/** The row numbers that a query answers in its column `number`. Handed over as one text: five times as fast as row by row. */
export function readNumbers(
  database: DatabaseSync,
  query: string,
  values: readonly SQLInputValue[] = [],
): FactNumbers {
  const statement = database.prepare(`SELECT json_group_array(number) AS numbers FROM (${query})`);
  return toNumbers(statement.get(...values)?.['numbers']);
}

/** Row numbers from a JSON list; what is none is left out. */
export function toNumbers(list: unknown): FactNumbers {
  const values = parseJson(list);
  return Array.isArray(values) ? onlyNumbers(values) : new Int32Array();
}

/** The set of some row numbers. */
export function toSet(numbers: FactNumbers): FactSet {
  let greatest = 0;
  for (const number of numbers) if (number > greatest) greatest = number;
  const set = new Uint8Array(greatest + 1);
  for (const number of numbers) set[number] = 1;
  return set;
}

/** Those of the row numbers that are in a set, in the same order. */
export function within(numbers: FactNumbers, set: FactSet): FactNumbers {
  return sifted(numbers, set, 1);
}

/** Those of the row numbers that are not in a set, in the same order. */
export function without(numbers: FactNumbers, set: FactSet): FactNumbers {
  return sifted(numbers, set, 0);
}

/** Row numbers with all others behind them, those in the order of the second list. */
export function completed(first: FactNumbers, all: FactNumbers): FactNumbers {
  const rest = without(all, toSet(first));
  const whole = new Int32Array(first.length + rest.length);
  whole.set(first);
  whole.set(rest, first.length);
  return whole;
}

/** All row numbers group by group, and within a group in the order of the list; those in no group come last. */
export function grouped(groups: readonly FactNumbers[], all: FactNumbers): FactNumbers {
  const places = new Uint32Array(toSet(all).length).fill(groups.length);
  groups.forEach((numbers, place) => {
    for (const number of numbers) if (number < places.length) places[number] = place;
  });
  const parts = Array.from({ length: groups.length + 1 }, (): number[] => []);
  for (const number of all) parts[places[number] ?? groups.length]?.push(number);
  return new Int32Array(parts.flat());
}

/** A loop by place: with a function called for each, or with `filter`, it takes many times as long. */
function sifted(numbers: FactNumbers, set: FactSet, flag: 0 | 1): FactNumbers {
  const kept = new Int32Array(numbers.length);
  let length = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if ((set[number] ?? 0) !== flag) continue;
    kept[length] = number;
    length += 1;
  }
  return kept.subarray(0, length);
}

function onlyNumbers(values: readonly unknown[]): FactNumbers {
  const kept = new Int32Array(values.length);
  let length = 0;
  for (const value of values) {
    if (typeof value !== 'number' || !isNumber(value)) continue;
    kept[length] = value;
    length += 1;
  }
  return kept.subarray(0, length);
}

function isNumber(value: number): boolean {
  return value > 0 && value <= greatestNumber && Number.isInteger(value);
}
