import { hitIn } from '../hit-in.ts';
import { chanceWords } from '../judgements/chance-words.ts';

import { withoutQuoted } from '../prose/quoted-stretches.ts';
import { writtenRoles } from '../prose/written-roles.ts';
import type { PassageRule } from '../rule.ts';

const level = 'high|higher|moderate|medium|low|lower|limited|strong|great|full|reasonable';
const confidence = new RegExp(
  [
    String.raw`\b(?:with|have|has|had|our|of|at|in|hold|holds)\s(?:an?\s)?(?:${level})(?:\sto\s(?:${level}))?\s(?:level\sof\s|analytic\s|analytical\s)?confidence\b`,
    String.raw`\b(?:our|the desk’s)\sconfidence\b`,
    String.raw`\bconfidence\s?(?::|level)\s?(?:${level})\b`,
    String.raw`\bconfidence\sin\s(?:this|our|the)\s(?:judge?ment|assessment|estimate)\b`,
    String.raw`\b(?:we|the desk)\s(?:are|is|remain|remains)\s(?:(?:highly|very|moderately|fairly|reasonably|not)\s)?confident\b`,
    String.raw`\((?:${level})\sconfidence\)`,
  ].join('|'),
  'iu',
);

/** A likelihood and a level of confidence in one sentence. */
export const likelihoodWithConfidence: PassageRule = {
  id: 'likelihood-with-confidence',
  on: 'passage',
  title: 'Likelihood and confidence in one sentence',
  reason: 'ICD 203: a degree of likelihood and a level of confidence never stand in the same sentence.',
  severity: 'warning',
  languages: ['en'],
  check: (passage, material) => {
    if (!writtenRoles.has(passage.role)) return [];
    return passage.sentences.flatMap((sentence) => {
      const sure = confidence.exec(withoutQuoted(sentence.text))?.[0];
      const [chance] = sure === undefined ? [] : chanceWords(sentence.text);
      if (sure === undefined || chance === undefined) return [];
      const message = `“${chance.words}” and “${sure}” stand in one sentence, and readers take the one for the other. Say how likely it is in one sentence, and how sure you are in the next.`;
      return [hitIn(passage, sentence, material, { message })];
    });
  },
};
