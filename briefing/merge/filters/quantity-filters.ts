import { compareDates } from '../../facts/date-bounds.ts';
import type { Quantity } from '../../facts/quantity.ts';
import { lessQuantity, totalOf } from '../../facts/quantity-total.ts';
import { countOrigins } from '../../sources/origin.ts';
import { shortened } from '../../text/shortened.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { Entry } from '../values/entry.ts';
import { derived, factsOf, plainOf, wordsOf } from '../values/plain.ts';
import type { AuthorFilters } from './author-filter.ts';
import { factsIn, type FactItem } from './fact-items.ts';
import { spend } from './list-filters.ts';

/** Filters that come to one fact, one quantity or one number. */
export const quantityFilters: AuthorFilters = {
  total: {
    takes: [0, 1],
    about: 'the sum of the facts’ quantities with the qualifier it deserves; of one unit where that is given',
    apply: ([value, unit], data, call) => totalIn(spend(call, factsIn(value, data)), unit, data),
  },
  less: {
    takes: [1, 1],
    about: 'a quantity less another; nothing where the two cannot be compared',
    apply: ([value, other], data) => {
      const [from, taken] = [quantityOf(value, data), quantityOf(other, data)];
      const left = from === undefined || taken === undefined ? undefined : lessQuantity(from, taken);
      return new Entry(data.kinds.quantity, left, factsOf([value, other]));
    },
  },
  latest: {
    takes: [0, 0],
    about: 'the fact with the latest date; of several, or where none has a date, the last in the list',
    apply: ([value], data, call) => {
      const items = spend(call, factsIn(value, data));
      const dated = items.filter(({ fact }) => fact.date !== undefined);
      return furthest(dated.length === 0 ? items : dated, (one, other) =>
        compareDates(one.fact.date, other.fact.date),
      );
    },
  },
  largest: {
    takes: [0, 1],
    about: 'the fact with the largest count, ceilings left aside; of one unit where that is given',
    apply: ([value, unit], data, call) => {
      const counted = spend(call, factsIn(value, data)).filter((item) => countIn(item, unit) !== undefined);
      return furthest(counted, (one, other) => valueIn(one, unit) - valueIn(other, unit));
    },
  },
  origins: {
    takes: [0, 0],
    about: 'how many origins the facts have between them',
    apply: ([value], data, call) => {
      const facts = spend(call, factsIn(value, data)).map(({ fact }) => fact);
      return derived(countOrigins(facts, data.sources), [value]);
    },
  },
};

function totalIn(items: readonly FactItem[], unit: unknown, data: MergeData): unknown {
  const counted = items.filter((item) => quantityIn(item, unit) !== undefined);
  const total = totalOf(counted.map((item) => quantityIn(item, unit)).filter((each) => each !== undefined));
  if (total.units.length > 1) {
    const units = total.units.map((each) => (each === '' ? 'no unit' : each)).join(', ');
    throw new LiquidProblem(
      'mixed-units',
      `These facts count different things (${units}). Name one of them: total: "${total.units.find(Boolean) ?? ''}".`,
    );
  }
  const added = counted.filter((item) => quantityIn(item, unit)?.qualifier !== 'up to');
  return new Entry(data.kinds.quantity, total.quantity, factsOf(added.map(({ entry }) => entry)));
}

/** The first of the greatest by `order`, or of those the last in the list; null for an empty list. */
function furthest(items: readonly FactItem[], order: (one: FactItem, other: FactItem) => number): unknown {
  let found: FactItem | undefined;
  for (const item of items) if (found === undefined || order(item, found) >= 0) found = item;
  return found?.entry ?? null;
}

/** A fact’s quantity of a unit, or its first one. */
function quantityIn({ fact }: FactItem, unit: unknown): Quantity | undefined {
  if (unit === undefined || plainOf(unit) === null) return fact.quantities[0];
  const wanted = wordsOf(unit).toLowerCase();
  return fact.quantities.find((quantity) => quantity.unit?.toLowerCase() === wanted);
}

function countIn(item: FactItem, unit: unknown): Quantity | undefined {
  const quantity = quantityIn(item, unit);
  return quantity?.qualifier === 'up to' ? undefined : quantity;
}

function valueIn(item: FactItem, unit: unknown): number {
  const quantity = countIn(item, unit);
  return quantity?.to ?? quantity?.value ?? 0;
}

function quantityOf(value: unknown, data: MergeData): Quantity | undefined {
  if (plainOf(value) === null) return undefined;
  const entry = value instanceof Entry ? value : undefined;
  const quantity = entry?.as(data.kinds.quantity) ?? entry?.as(data.kinds.fact)?.quantities[0];
  if (quantity !== undefined) return quantity;
  if (entry?.as(data.kinds.fact) !== undefined) return undefined;
  throw new LiquidProblem(
    'no-quantity',
    `A quantity of a fact is needed here, and “${shortened(wordsOf(value))}” is none.`,
  );
}
