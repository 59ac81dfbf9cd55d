import { formatNumber, formatQuantity, qualifierWord } from '../../facts/format-quantity.ts';
import type { Quantity } from '../../facts/quantity.ts';
import type { EntryKind } from '../values/entry.ts';
import { termIn } from '../values/term.ts';

/** What authors see of a quantity: printed with its qualifier and without its unit. */
export function quantityKind(language: string): EntryKind<Quantity> {
  return {
    name: 'a quantity',
    fields: {
      number: (quantity) => numberOf(quantity, language),
      qualifier: ({ qualifier }, facts) => {
        const word = qualifierWord(qualifier, 'en');
        return termIn({ [word]: qualifierWord(qualifier, language) }, word, facts);
      },
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

/** Without the qualifier: `2,200`; a range keeps both its ends, on one line: in a narrow column `2,500 to` would be read as a figure. */
function numberOf(quantity: Quantity, language: string): string {
  return quantity.qualifier === 'range'
    ? formatQuantity(quantity, language).replaceAll(' ', '\u00A0')
    : formatNumber(quantity.value, language);
}
