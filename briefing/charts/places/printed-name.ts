import { primaryLanguage } from '../../text/primary-language.ts';
import type { Place } from './place.ts';

/** Languages that are written in Arabic letters. */
const arabicLetters = new Set(['ar', 'fa', 'ckb', 'ur', 'ps']);
const arabic = /\p{Script=Arabic}/u;

/** The name of a place as documents of a language (BCP 47) print it: the first in its script, or else its own. */
export function printedName({ name, otherNames = [] }: Place, language: string): string {
  if (!arabicLetters.has(primaryLanguage(language))) return name;
  return [name, ...otherNames].find((one) => arabic.test(one)) ?? name;
}
