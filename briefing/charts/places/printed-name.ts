import { primaryLanguage } from '../../text/primary-language.ts';
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

/** The name of a place as documents of a language (BCP 47) print it: the first in its script, or else its own. */
export function printedName({ name, otherNames = [] }: Place, language: string): string {
  const own = letters[primaryLanguage(language)];
  return (own === undefined ? undefined : [name, ...otherNames].find((one) => own.test(one))) ?? name;
}
