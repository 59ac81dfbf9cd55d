import type { Stretch } from './capture-pieces.ts';

const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first word of a paragraph that begins at or after an offset. */
export function wordFrom(text: string, paragraph: Stretch, offset: number): Stretch | undefined {
  return wordsOf(text, paragraph).find((word) => word.start >= offset);
}

/** The last word of a paragraph that ends at or before an offset. */
export function wordBefore(text: string, paragraph: Stretch, offset: number): Stretch | undefined {
  return wordsOf(text, paragraph).findLast((word) => word.end <= offset);
}

/** Where the sentence ends in which an offset lies, without the space behind it. */
export function sentenceEnd(text: string, { start, end }: Stretch, offset: number): number {
  const slice = text.slice(start, end);
  for (const { segment, index } of sentences.segment(slice)) {
    const to = start + index + segment.trimEnd().length;
    if (to > offset) return to;
  }
  return end;
}

function wordsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  return [...words.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({ start: start + index, end: start + index + segment.length }));
}
