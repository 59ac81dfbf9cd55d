import { likelihoodTerms } from '../../judgements/likelihood-scales.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import { chanceWords, type ChanceWords } from '../judgements/chance-words.ts';
import { judgingSentences } from '../judgements/judging-sentences.ts';
import { isTermOf, sameTermOf, withArticle } from '../judgements/scale-terms.ts';
import { scaleOf } from '../judgements/scales-used.ts';
import type { Passage } from '../passage.ts';
import type { DocumentRule } from '../rule.ts';
import { capitalised } from '../../text/sentence.ts';

/** Words for a chance that the scale of the document does not have, in judgements and in the bottom line. */
export const likelihoodOutsideScale: DocumentRule = {
  id: 'likelihood-outside-scale',
  on: 'document',
  title: 'Words for a chance that the scale does not have',
  reason:
    'A term means its range of per cent only where it is a term of the named scale (ICD 203, PHIA yardstick).',
  severity: 'warning',
  languages: ['en'],
  check: ({ passages, material }) =>
    passages.flatMap((passage) =>
      judgingSentences(passage).flatMap((sentence) =>
        chanceWords(sentence.text).flatMap((found) =>
          hitsOf(found, { passage, from: sentence.from }, material),
        ),
      ),
    ),
};

interface Within {
  readonly passage: Passage;
  readonly from: number;
}

function hitsOf(
  { words, ...at }: ChanceWords,
  { passage, from }: Within,
  material: CheckMaterial,
): readonly Hit[] {
  const scale = scaleOf(material.blocks);
  if (isTermOf(scale, words)) return [];
  const stretch = { from: from + at.from, to: from + at.to };
  const said = passage.text.slice(stretch.from, stretch.to);
  const same = sameTermOf(scale, words);
  const term = same === undefined ? '' : asWritten(same, said);
  const advice = same === undefined ? 'Choose the term that you mean.' : `Write “${term}”, if that is meant.`;
  const message = `“${said}” is no term of ${withArticle(scale)}, so that readers cannot tell how likely it is. ${advice}`;
  const fixes = same === undefined || same.endsWith('chance') ? [] : [{ find: said, use: term }];
  return [hitIn(passage, stretch, material, { message, fixes, allowed: likelihoodTerms(scale).join(', ') })];
}

/** With the capital and the ending of what it stands for. */
function asWritten(term: string, said: string): string {
  const ended = /(?:certainly|probably)$/iu.test(said)
    ? term.replace(/certain$/u, 'certainly').replace(/probable$/u, 'probably')
    : term;
  return /^\p{Lu}/u.test(said) ? capitalised(ended) : ended;
}
