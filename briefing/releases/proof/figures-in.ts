import { leastFigures } from './figure-search.ts';
import { numberTokens, plainDigits } from './number-tokens.ts';

/** The numbers in a text that are long enough to be searched for alone. */
export function figuresIn(text: string): readonly number[] {
  const values = numberTokens(plainDigits(text)).flatMap((token) => token.values.map(Number));
  return [...new Set(values)].filter((value) => String(value).replace(/\D/gu, '').length >= leastFigures);
}
