import { folded } from '../../../briefing/text/folded.ts';

/** A thing with what it is found by. */
export interface Named<T> {
  readonly thing: T;
  readonly id: string;
  /** Folded; the name first. */
  readonly text: string;
}

/** The words of a search, without case and accents. */
export function wordsOf(words: string): readonly string[] {
  return folded(words).split(/\s+/u).filter(Boolean);
}

/**
 * The things that have all the words, at most so many: that of the id first, then those that begin with the words, then
 * those with a word that does, then the rest; without words, the first ones as they come.
 */
export function bestNamed<T>(named: readonly Named<T>[], words: string, most: number): readonly T[] {
  const wanted = wordsOf(words);
  const whole = wanted.join(' ');
  const ranked = named
    .filter(({ id, text }) => folded(id) === whole || wanted.every((word) => text.includes(word)))
    .map((one, place) => ({ thing: one.thing, place, rank: rankOf(one, wanted, whole) }))
    .toSorted((one, other) => one.rank - other.rank || one.place - other.place);
  return ranked.slice(0, most).map(({ thing }) => thing);
}

function rankOf({ id, text }: Named<unknown>, wanted: readonly string[], whole: string): number {
  if (folded(id) === whole) return 0;
  if (text.startsWith(whole)) return 1;
  return wanted.every((word) => text.startsWith(word) || text.includes(` ${word}`)) ? 2 : 3;
}
