import type { Quantity } from './quantity.ts';

/** How far a number may be from one that was given as “about” it: 5 per cent of the latter. */
const aboutShare = 0.05;

/** The least and the greatest number that a quantity can stand for; `Infinity` where there is no upper end. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** The numbers that a quantity can stand for: about 2,200 is 2,090 to 2,310, up to 7,000 is 0 to 7,000. */
export function spanOf(quantity: Quantity): Span {
  const { value } = quantity;
  switch (quantity.qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'about':
      return { low: value - value * aboutShare, high: value + value * aboutShare };
    case 'at least':
      return { low: value, high: Infinity };
    case 'up to':
      return { low: 0, high: value };
    case 'range':
      return { low: value, high: quantity.to ?? value };
  }
}

/** False for a ceiling: `up to 7,000` has counted nobody. */
export function isCount(quantity: Quantity): boolean {
  return quantity.qualifier !== 'up to';
}

/**
 * Whether both can be true of one thing. Two approximations agree when they lie within 5 per cent of the larger one;
 * all others agree when one number can satisfy both. Quantities of different units never agree.
 */
export function quantitiesAgree(left: Quantity, right: Quantity): boolean {
  if (!sameUnit(left, right)) return false;
  if (left.qualifier === 'about' && right.qualifier === 'about') {
    const gap = Math.abs(left.value - right.value);
    return gap <= Math.max(left.value, right.value) * aboutShare;
  }
  const one = spanOf(left);
  const other = spanOf(right);
  return one.low <= other.high && other.low <= one.high;
}

/** Whether two quantities count the same thing, or one of them does not say what it counts. */
function sameUnit(left: Quantity, right: Quantity): boolean {
  if (left.unit === undefined || right.unit === undefined) return true;
  return left.unit.toLowerCase() === right.unit.toLowerCase();
}
