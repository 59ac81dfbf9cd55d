import { primaryLanguage } from '../../text/primary-language.ts';
import { frenchPlaceNames } from './french-place-names.ts';
import type { Place } from './place.ts';

/** Languages by the letters in which they are written, where these are not Latin. */
const letters: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ckb: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  ps: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};
/** Letters that only some of the languages of a script have. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  ckb: /[ڕڵۆێە]/u,
  fa: /^(?!.*[ڕڵۆێە]).*[پچژگکی]/u,
};

/** The name of a place as documents of a language (BCP 47) print it: that of the language, the first in its letters, then in its script, or else its own. */
export function printedName({ name, otherNames = [] }: Place, language: string): string {
  const code = primaryLanguage(language);
  const first = (pattern: RegExp | undefined): string | undefined =>
    pattern && [name, ...otherNames].find((one) => pattern.test(one));
  const known = code === 'fr' && Object.hasOwn(frenchPlaceNames, name) ? frenchPlaceNames[name] : undefined;
  return known ?? first(ownLetters[code]) ?? first(letters[code]) ?? name;
}
