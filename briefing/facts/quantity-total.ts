import { folded } from '../text/folded.ts';
import { isCount, spanOf } from './quantities-agree.ts';
import type { Qualifier, Quantity } from './quantity.ts';

/** What adding up came to, and what could not be added. */
export interface Total {
  /** Absent where nothing was counted, or where the counts have different units. */
  readonly quantity?: Quantity;
  /** `up to` quantities: they count nobody and are left out of the sum. */
  readonly ceilings: readonly Quantity[];
  /** The units of what was counted, each once, `''` where none is given; with more than one there is no sum. */
  readonly units: readonly string[];
}

/**
 * Adds up counts and claims no more than they do: exact numbers give an exact sum, any “about” makes it “about”, ranges
 * add up end by end, and one “at least” makes the sum “at least” the least of its parts.
 */
export function totalOf(quantities: readonly Quantity[]): Total {
  const counts = quantities.filter(isCount);
  const ceilings = quantities.filter((quantity) => !isCount(quantity));
  const units = unitsOf(counts);
  const [unit] = units;
  if (unit === undefined || units.length > 1) return { ceilings, units };
  const sum = sumOf(counts);
  return { quantity: unit === '' ? sum : { ...sum, unit }, ceilings, units };
}

/** `Detainees` and `detainees` are one unit, written as it stands first. */
function unitsOf(counts: readonly Quantity[]): readonly string[] {
  const units = new Map<string, string>();
  for (const { unit = '' } of counts) if (!units.has(folded(unit))) units.set(folded(unit), unit);
  return [...units.values()];
}

function sumOf(counts: readonly Quantity[]): Quantity {
  const has = (qualifier: Qualifier): boolean => counts.some((count) => count.qualifier === qualifier);
  if (has('at least')) return { qualifier: 'at least', value: downwards(add(counts.map(low)), counts) };
  if (has('range')) {
    const value = downwards(add(counts.map(low)), counts);
    const to = upwards(add(counts.map(high)), counts);
    return value === to ? { qualifier: 'exact', value } : { qualifier: 'range', value, to };
  }
  const value = add(counts.map((count) => count.value));
  return { qualifier: has('about') ? 'about' : 'exact', value };
}

/**
 * What is left under a ceiling once a count is taken away: up to 7,000 less 2,225 is up to 4,775. A count that is not exact
 * takes away only what it surely has. Undefined where the units differ, the count is above the ceiling, or one of both is
 * not what its name says; an exact number less an exact number is exact.
 */
export function lessQuantity(ceiling: Quantity, count: Quantity): Quantity | undefined {
  if (!isCount(count) || folded(ceiling.unit ?? '') !== folded(count.unit ?? '')) return undefined;
  if (ceiling.qualifier === 'exact' ? count.qualifier !== 'exact' : ceiling.qualifier !== 'up to')
    return undefined;
  const left = upwards(add([ceiling.value, -low(count)]), [ceiling, count]);
  return left < 0 ? undefined : { ...ceiling, value: left };
}

function low(quantity: Quantity): number {
  return spanOf(quantity).low;
}

function high(quantity: Quantity): number {
  return spanOf(quantity).high;
}

/** Adds decimals as they are written: 0.1 and 0.2 make 0.3. */
function add(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number(sum.toPrecision(15));
}

function downwards(value: number, counts: readonly Quantity[]): number {
  return whole(counts) ? Math.floor(value) : value;
}

function upwards(value: number, counts: readonly Quantity[]): number {
  return whole(counts) ? Math.ceil(value) : value;
}

/** Whether people or things are counted, which have no halves. */
function whole(counts: readonly Quantity[]): boolean {
  return counts.every((count) => Number.isInteger(count.value) && Number.isInteger(count.to ?? 0));
}
