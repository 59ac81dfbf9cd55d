import { wordedLanguages } from '../../document/worded-languages.ts';
import { dateLanguage } from '../../facts/date-language.ts';

/** What may join a second day: `21 to 28 January`, `21 – 28 janvier`. */
const joins = '–|-|to|and|or|bis|und|au|et|al|y|a|و|إلى|تا|עד';
let pattern: RegExp | undefined;

/**
 * Whether words that follow a number make it the day of a date, in any language that the product writes: `21 January`,
 * `21st of January`, `21. Januar`, `1er janvier`, `21 de enero`, `21 كانون الثاني`, `21 בינואר`.
 */
export function isBeforeMonth(after: string): boolean {
  pattern ??= new RegExp(
    String.raw`^(?:\s?(?:${joins})\s?\d{1,2})?(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s|ב)?(?:${months().join('|')})(?![\p{L}\p{M}])`,
    'u',
  );
  return pattern.test(after);
}

/**
 * The names in full, the short ones of English alone: `may` is a month in Spanish, and in English leaves open. Where two names
 * stand side by side, each of them; the longest first.
 */
function months(): readonly string[] {
  const inFull = wordedLanguages.flatMap((language) => dateLanguage(language).months.long);
  const names = [...inFull, ...dateLanguage('en').months.short, 'Sept'].flatMap((name) => name.split('/'));
  return [...new Set(names)].toSorted((one, other) => other.length - one.length);
}
