import { hitIn } from '../hit-in.ts';
import type { PassageRule } from '../rule.ts';

/** More words than these are not taken in at one reading. */
const longest = 35;

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,:-]*/gu;

/** A sentence of the bottom line with more than 35 words. */
export const longSentence: PassageRule = {
  id: 'long-sentence',
  on: 'passage',
  title: 'A long sentence in the bottom line',
  reason: 'Readers with ten seconds read the bottom line once.',
  severity: 'note',
  check: (passage, material) => {
    if (passage.role !== 'bottom-line') return [];
    return passage.sentences.flatMap((sentence) => {
      const count = sentence.text.match(words)?.length ?? 0;
      if (count <= longest) return [];
      const message = `This sentence has ${count} words. Say it in two, or in at most ${longest} words.`;
      return [hitIn(passage, sentence, material, { message })];
    });
  },
};
