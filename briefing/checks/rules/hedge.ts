import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import { isEstimate } from '../judgements/is-estimate.ts';
import type { Stretch } from '../../style/sentences.ts';
import type { Passage, Sentence } from '../passage.ts';
import { withoutQuoted } from '../prose/quoted-stretches.ts';
import type { PassageRule } from '../rule.ts';

/** “May” with a capital is the month; “could not” says what happened. */
const hedges =
  /\b(?:may(?!\s(?:well\s)?(?:\d|day\b))|(?<=^)May(?=\s(?:\p{Ll}))|might|could(?!\s(?:not|never|no longer|neither)\b|n[’']t)|possibly|perhaps|maybe|conceivably|potentially|arguably|presumably|apparently|seemingly|(?:suggests?|indicates?|appears?|seems?)(?=\s(?:that|to|likely|as)\b)|(?:cannot|can\s?not) be (?:ruled out|excluded|discounted)|cannot (?:rule out|exclude|discount)|it is (?:possible|conceivable))(?![\p{L}-])/gu;

/** More of one sentence are not told apart. */
const mostInSentence = 250;

/** A word that leaves open how likely a judgement is. */
export const hedge: PassageRule = {
  id: 'hedge',
  on: 'passage',
  title: 'A judgement that hedges',
  reason:
    'ICD 203 and the PHIA yardstick ask for a term that stands for a range: “may” and “could” hold for anything that is not impossible.',
  severity: 'warning',
  languages: ['en'],
  check: (passage, material) =>
    sentencesOf(passage).flatMap((sentence) =>
      [...lowered(withoutQuoted(sentence.text)).matchAll(hedges)]
        .slice(0, mostInSentence)
        .map(({ 0: found, index }) =>
          hitOf({ from: sentence.from + index, to: sentence.from + index + found.length }, passage, material),
        ),
    ),
};

function sentencesOf({ role, sentences }: Passage): readonly Sentence[] {
  if (role === 'judgement') return sentences;
  return role === 'text' || role === 'comment' || role === 'bottom-line'
    ? sentences.filter(({ text }) => isEstimate(text))
    : [];
}

/** A capital at the head of a sentence is none of a name; “May” there is looked at by what follows. The length stays, as offsets do. */
function lowered(text: string): string {
  const first = text.charAt(0).toLowerCase();
  return text.startsWith('May ') || first.length !== 1 ? text : first + text.slice(1);
}

function hitOf(stretch: Stretch, passage: Passage, material: CheckMaterial): Hit {
  const said = passage.text.slice(stretch.from, stretch.to);
  const message = `“${said}” leaves open how likely this is. Say it with a term of the scale, such as “likely”, or take it out.`;
  return hitIn(passage, stretch, material, { message });
}
