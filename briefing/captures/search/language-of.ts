import { partWords } from './part-words.ts';
import type { WordIndex } from './word-index.ts';

/** Frequent words that hardly stand in any other of these languages. */
const frequent: Readonly<Record<string, string>> = {
  en: 'the and of that was with',
  fr: 'les des est dans une pour',
  de: 'der und nicht das ist von',
  es: 'los del las que por una',
  it: 'che della il per sono gli',
  pt: 'não uma os foi pelo são',
  nl: 'het een van niet voor zijn',
  tr: 've bir için bu olarak daha',
  pl: 'się nie jest przez oraz jak',
  sv: 'och att som är inte för',
};

/** Fewer frequent words in all say nothing of the language. */
const fewest = 4;

/** The language of a text as a BCP 47 primary subtag, where its frequent words tell it from others by far. */
export function languageOf(index: WordIndex): string | undefined {
  const counts = Object.entries(frequent).map(([language, words]) => ({
    language,
    count: partWords(words).reduce((sum, { hash }) => sum + Math.min(1000, countOf(index, hash)), 0),
  }));
  const [most, next] = counts.toSorted((one, other) => other.count - one.count);
  if (most === undefined || most.count < fewest || most.count < 2 * (next?.count ?? 0)) return undefined;
  return most.language;
}

function countOf(index: WordIndex, hash: number): number {
  let count = 0;
  for (const _place of index.places(hash)) {
    count += 1;
    if (count >= 1000) break;
  }
  return count;
}
