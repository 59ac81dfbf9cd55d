import { sentencesOf } from '../style/sentences.ts';
import type { Passage } from './issued-file.ts';

/** A sentence of a file, and where it stands. */
export interface PlacedSentence {
  readonly text: string;
  /** The heading above it. */
  readonly section: string;
  readonly passage: Passage;
}

/** A word as it is compared, and its place among the words of its sentence. */
export interface PlacedWord {
  readonly plain: string;
  readonly shown: string;
  readonly sentence: PlacedSentence;
}

const unseen = /[\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]/gu;

/** The words of passages in their order, each with its sentence and the heading above it. */
export function wordsOfPassages(
  passages: readonly Passage[],
  headings: ReadonlySet<string>,
): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let section = '';
  let part = '';
  for (const passage of passages) {
    if (passage.part !== part) section = '';
    ({ part } = passage);
    const text = passage.words.replaceAll(/\u00AD\s*/gu, '');
    if (headings.has(plainWords(text))) section = text.trim();
    for (const { from, to } of sentencesOf(text)) {
      const sentence = { text: text.slice(from, to).trim(), section, passage };
      for (const shown of sentence.text.split(/\s+/u)) {
        const plain = plainWords(shown);
        if (plain !== '') words.push({ plain, shown, sentence });
      }
    }
  }
  return words;
}

/** Words as they are compared: kinds of spaces and of hyphens, and signs that nobody sees, make no difference. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
