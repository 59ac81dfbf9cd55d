import type { Sentence } from '../passage.ts';
import { perPassage } from '../per-passage.ts';
import { isEstimate } from './is-estimate.ts';

const none: readonly Sentence[] = [];

/** The sentences of a passage that judge: all of a judgement and of the bottom line, elsewhere those that say so. */
export const judgingSentences = perPassage(({ role, sentences }): readonly Sentence[] => {
  if (role === 'judgement' || role === 'bottom-line') return sentences;
  if (role !== 'text' && role !== 'comment') return none;
  return sentences.filter(({ text }) => isEstimate(text));
});
