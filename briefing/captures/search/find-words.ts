import type { TextRange } from '../seen-ranges.ts';
import { partWords, type PartWord } from './part-words.ts';
import type { WordIndex } from './word-index.ts';

/** Places of the first word that are looked at. */
const mostTried = 50_000;
/** How much may stand between two words, beside the words themselves. */
const reach = 12;

/** The first place where some words stand one after the other, whatever marks are between them. */
export function findWords(index: WordIndex, words: string): TextRange | undefined {
  const wanted = partWords(words);
  const [first] = wanted;
  if (first === undefined || !wanted.every(({ hash }) => index.atMost(hash) > 0)) return undefined;
  let tried = 0;
  for (const place of index.places(first.hash)) {
    const end = endOfWords(index.text, place, wanted, words.length);
    if (end !== -1) return { start: place, end };
    tried += 1;
    if (tried >= mostTried) return undefined;
  }
  return undefined;
}

function endOfWords(text: string, place: number, wanted: readonly PartWord[], length: number): number {
  const there = partWords(text.slice(place, place + 2 * length + reach * wanted.length));
  const isSame = wanted.every(({ hash }, at) => there[at]?.hash === hash);
  return isSame ? place + (there[wanted.length - 1]?.end ?? 0) : -1;
}
