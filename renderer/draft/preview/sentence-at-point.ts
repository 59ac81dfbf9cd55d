import type { PreviewSentence } from './sentence-ranges.ts';
import { holderOf, livingRange, sentencesIn } from './sentence-ranges.ts';

/** The sentence at a point of the screen, within the holder of text that was pressed. */
export function sentenceAtPoint(target: Node, x: number, y: number): PreviewSentence | undefined {
  const holder = holderOf(target);
  if (holder === undefined) return undefined;
  return sentencesIn(holder).find((sentence) =>
    [...livingRange(sentence).getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 2,
    ),
  );
}
