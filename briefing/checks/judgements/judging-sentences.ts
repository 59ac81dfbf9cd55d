import type { Passage, Sentence } from '../passage.ts';
import { isEstimate } from './is-estimate.ts';

/** The sentences of a passage that judge: all of a judgement and of the bottom line, elsewhere those that say so. */
export function judgingSentences({ role, sentences }: Passage): readonly Sentence[] {
  if (role === 'judgement' || role === 'bottom-line') return sentences;
  if (role !== 'text' && role !== 'comment') return [];
  return sentences.filter(({ text }) => isEstimate(text));
}
