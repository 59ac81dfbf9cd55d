import { formatNumber, formatQuantity, qualifierWord } from '../../facts/format-quantity.ts';
import type { Quantity } from '../../facts/quantity.ts';
import type { EntryKind } from '../values/entry.ts';

/** What authors see of a quantity: printed with its qualifier and without its unit. */
export function quantityKind(language: string): EntryKind<Quantity> {
  return {
    name: 'a quantity',
    fields: {
      number: (quantity) => numberOf(quantity, language),
      qualifier: (quantity) => qualifierWord(quantity.qualifier, language),
      unit: (quantity) => quantity.unit,
      value: (quantity) => quantity.value,
      to: (quantity) => quantity.to,
      isCeiling: (quantity) => quantity.qualifier === 'up to',
      isExact: (quantity) => quantity.qualifier === 'exact',
    },
    print: (quantity) => formatQuantity(quantity, language),
    compare: (quantity) => quantity.value,
  };
}

/** Without the qualifier: `2,200`; a range keeps both its ends. */
function numberOf(quantity: Quantity, language: string): string {
  return quantity.qualifier === 'range'
    ? formatQuantity(quantity, language)
    : formatNumber(quantity.value, language);
}
