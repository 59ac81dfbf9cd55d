import { betweenDays } from '../../facts/between-days.ts';
import { monthsByName } from '../../facts/months-by-name.ts';

let pattern: RegExp | undefined;

/**
 * Whether words that follow a number make it the day of a date, in any language that the product writes: `21 January`,
 * `21st of January`, `21. Januar`, `1er janvier`, `21 de enero`, `21 كانون الثاني`, `21 בינואר`.
 */
export function isBeforeMonth(after: string): boolean {
  pattern ??= new RegExp(
    String.raw`^(?:\s?(?:${betweenDays})\s?\d{1,2})?(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s|ב)?(?:${[...monthsByName().keys()].join('|')})(?![\p{L}\p{M}])`,
    'u',
  );
  return pattern.test(after);
}
