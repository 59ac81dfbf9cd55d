import type { Fact } from './fact.ts';
import { formatDate } from './format-date.ts';
import { formatQuantity } from './format-quantity.ts';
import { spanOf } from './quantities-agree.ts';
import type { Quantity } from './quantity.ts';

/** How the desk settled facts whose figures do not agree; a fact that joins them opens the question again. */
export interface Settlement {
  readonly id: string;
  /** Ids of the facts, in order. */
  readonly facts: readonly string[];
  /** The figures they had when they were settled, by fact, as {@link figureText} writes them; another figure opens the question again. */
  readonly figures: Readonly<Record<string, string>>;
  readonly choice: 'prefer' | 'range' | 'both';
  /** Id of the fact that is preferred. */
  readonly preferred?: string;
  /** For readers: printed in the note. */
  readonly reason: string;
  /** ISO 8601 day. */
  readonly settled: string;
}

/** A figure of a fact. */
export interface Figure {
  readonly fact: Fact;
  readonly quantity: Quantity;
}

/** A quantity with its unit, as printed in a language: `about 2,200 detainees`. */
export function quantityText(quantity: Quantity, language: string): string {
  const number = formatQuantity(quantity, language);
  return quantity.unit === undefined ? number : `${number} ${quantity.unit}`;
}

/** A figure with its date, by which a settlement knows whether it has changed: `150 detainees, 21 January 2026`. */
export function figureText({ fact, quantity }: Figure): string {
  const date = fact.date === undefined ? '' : `, ${formatDate(fact.date, 'en', 'long')}`;
  return (quantityText(quantity, 'en') + date).replaceAll('\u00a0', ' ').slice(0, 200);
}

/**
 * The figures that a settlement is about, in its order. Undefined where it is out of force: where one of its facts is not
 * among those that are there, or has another figure or date by now.
 */
export function settledFigures(
  { facts: ids, figures }: Settlement,
  facts: ReadonlyMap<string, Fact>,
): readonly Figure[] | undefined {
  const found = ids.flatMap((id): readonly Figure[] => {
    const fact = facts.get(id);
    const text = Object.hasOwn(figures, id) ? figures[id] : undefined;
    const quantity = fact?.quantities.find((one) => figureText({ fact, quantity: one }) === text);
    return fact === undefined || quantity === undefined ? [] : [{ fact, quantity }];
  });
  return found.length === ids.length ? found : undefined;
}

/** From the least to the greatest number that figures name; `at least` the least where one of them has no upper end. */
export function rangeOf(figures: readonly Figure[]): Quantity {
  const [first] = figures;
  const unit = first?.quantity.unit;
  const value = Math.min(...figures.map(({ quantity }) => quantity.value));
  const to = Math.max(...figures.map(({ quantity }) => quantity.to ?? quantity.value));
  const isOpen = figures.some(({ quantity }) => spanOf(quantity).high === Infinity);
  const range: Quantity = isOpen ? { qualifier: 'at least', value } : { qualifier: 'range', value, to };
  return unit === undefined ? range : { ...range, unit };
}
