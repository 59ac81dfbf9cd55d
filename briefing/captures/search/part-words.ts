import { lettersOf } from './letters.ts';
import { scanWords } from './scan-words.ts';

/** A word that is looked for. */
export interface PartWord {
  readonly hash: number;
  /** Where it stands in the part. */
  readonly start: number;
  readonly end: number;
}

/** The words of a part of a quotation, in order; those that hyphens join are told apart. */
export function partWords(text: string): readonly PartWord[] {
  const words: PartWord[] = [];
  let end = 0;
  scanWords(text, 0, text.length, (hash, start, to) => {
    if (start < end) return;
    end = to;
    words.push({ hash, start, end });
  });
  return words;
}

/** The letters of a part before a word of it, and from that word on. */
export function lettersAround(text: string, { start }: PartWord): readonly [before: string, after: string] {
  return [lettersOf(text.slice(0, start)), lettersOf(text.slice(start))];
}
