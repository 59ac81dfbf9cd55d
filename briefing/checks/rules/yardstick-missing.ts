import { hitIn } from '../hit-in.ts';
import { chanceWords } from '../judgements/chance-words.ts';
import { judgingSentences } from '../judgements/judging-sentences.ts';
import { isTermOf } from '../judgements/scale-terms.ts';
import { scaleOf, scalesUsed } from '../judgements/scales-used.ts';
import type { DocumentRule } from '../rule.ts';

/** Terms of likelihood in a document that nowhere says what they stand for. Reported once, where the first one stands. */
export const yardstickMissing: DocumentRule = {
  id: 'yardstick-missing',
  on: 'document',
  title: 'Terms of likelihood without their scale',
  reason: 'ICD 203 and the PHIA yardstick: readers are shown which range of per cent a term stands for.',
  severity: 'warning',
  languages: ['en'],
  check: ({ passages, material }) => {
    if (scalesUsed(material.blocks).scale !== undefined) return [];
    const scale = scaleOf(material.blocks);
    for (const passage of passages.filter(({ role }) => role !== 'bottom-line')) {
      for (const sentence of judgingSentences(passage)) {
        const found = chanceWords(sentence.text).find(({ words }) => isTermOf(scale, words));
        if (found === undefined) continue;
        const stretch = { from: sentence.from + found.from, to: sentence.from + found.to };
        const message = `“${found.words}” is a term of likelihood, and no scale says what it stands for. Put the claim into ::: judgement {likelihood="…" scale="${scale.name}"}, or print the yardstick with ::: scale {name="${scale.name}"} and a line :::.`;
        return [hitIn(passage, stretch, material, { message })];
      }
    }
    return [];
  },
};
