import { folded } from '../../text/folded.ts';

/** Plurals that do not end in “s”, and words for the same. */
const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  persons: 'person',
  lives: 'life',
};

/** A unit without case, accents, hyphens and its English plural, so that `detainee` and `Detainees` are one; synonyms stay two. */
export function foldedUnit(unit: string): string {
  const words = folded(unit)
    .replaceAll(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()
    .split(' ');
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), singular(last)].join(' ');
}

function singular(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? word;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|bus|virus)es$/u.test(word)) return word.slice(0, -2);
  return /[^su]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
