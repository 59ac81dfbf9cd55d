import { factsById } from '../facts-by-id.ts';
import { hitIn } from '../hit-in.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { PassageRule } from '../rule.ts';

/** So much of a sentence has to be printed from facts for it to be told by them alone. */
const share = 0.6;

/** The claim of a judgement that is printed from an observation: what is known needs no likelihood. */
export const factInJudgement: PassageRule = {
  id: 'fact-in-judgement',
  on: 'passage',
  title: 'A fact told as a judgement',
  reason: 'ICD 203 parts information from judgements: what was observed or said is not likely or unlikely.',
  severity: 'warning',
  check: (passage, material) => {
    if (passage.role !== 'judgement') return [];
    const facts = factsById(material.facts);
    return passage.sentences.flatMap((sentence) => {
      const behind = sentence.values.flatMap((id) => facts.get(id) ?? []);
      if (behind.length === 0 || behind.some(({ judgement }) => judgement !== undefined)) return [];
      if (printedShare(sentence, passage) < share) return [];
      const [first] = behind;
      const message = `This claim is fact ${first?.id ?? ''}, which is an observation on the desk. Tell it in the text, and write here what you judge from it; or mark the fact as a judgement.`;
      return [hitIn(passage, sentence, material, { message })];
    });
  },
};

function printedShare({ from, to, printed }: Sentence, { text }: Passage): number {
  const all = text.slice(from, to).trim().length;
  const some = printed.reduce((sum, one) => sum + Math.min(to, one.to) - Math.max(from, one.from), 0);
  return all === 0 ? 0 : some / all;
}
