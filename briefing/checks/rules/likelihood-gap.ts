import { rangeOfBand } from '../../document/likelihood-words.ts';
import {
  likelihoodAt,
  type LikelihoodBand,
  type LikelihoodScale,
} from '../../judgements/likelihood-scales.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import { withArticle } from '../judgements/scale-terms.ts';
import { scaleOf } from '../judgements/scales-used.ts';
import type { Passage, PassageRole } from '../passage.ts';
import { withoutQuoted } from '../prose/quoted-stretches.ts';
import type { DocumentRule } from '../rule.ts';

const roles: ReadonlySet<PassageRole> = new Set<PassageRole>([
  'text',
  'bottom-line',
  'judgement',
  'basis',
  'comment',
]);
const percent = String.raw`(?<![\p{N}.,–-])(?<value>\d{1,3}(?:\.\d+)?)\s?(?:%|per\s?cent\b)`;
const chance = String.raw`(?:chance|probability|likelihood|likely|probable|odds)\b`;
const patterns = [
  new RegExp(String.raw`${percent}\s?${chance}`, 'giu'),
  new RegExp(
    String.raw`\b(?:chance|probability|likelihood|odds)\b[^\d.;:%]{0,60}?\b(?:of|is|at|was|as|be)\s(?:(?:about|around|roughly)\s)?${percent}`,
    'giu',
  ),
];

/** More of one passage are not told apart. */
const mostInPassage = 250;

/** A chance in per cent that no band of the scale holds: in a gap, or certain. */
export const likelihoodGap: DocumentRule = {
  id: 'likelihood-gap',
  on: 'document',
  title: 'A chance in a gap of the scale',
  reason:
    'The bands of the PHIA yardstick have gaps on purpose, and neither it nor ICD 203 reaches 0 or 100 per cent: a number there claims to be more exact than a judgement can be.',
  severity: 'warning',
  languages: ['en'],
  check: ({ passages, material }) =>
    passages.filter(({ role }) => roles.has(role)).flatMap((passage) => hitsIn(passage, material)),
};

function hitsIn(passage: Passage, material: CheckMaterial): readonly Hit[] {
  if (!/%|per\s?cent/iu.test(passage.text)) return [];
  const scale = scaleOf(material.blocks);
  const own = withoutQuoted(passage.text);
  return patterns.flatMap((pattern) =>
    [...own.matchAll(pattern)].slice(0, mostInPassage).flatMap(({ 0: found, index, groups = {} }) => {
      const value = Number(groups['value']);
      if (likelihoodAt(scale, value) !== undefined) return [];
      const message = messageFor(value, scale);
      return [hitIn(passage, { from: index, to: index + found.length }, material, { message })];
    }),
  );
}

function messageFor(value: number, scale: LikelihoodScale): string {
  if (value <= 0 || value >= 100)
    return `${value} per cent is certainty, which ${withArticle(scale)} does not reach. Write it as a fact, or choose a term of the scale.`;
  const below = scale.bands.findLast(({ high }) => high <= value);
  const above = scale.bands.find(({ low }) => low >= value);
  const near = [below, above].flatMap((band) => (band === undefined ? [] : [named(band)])).join(' and ');
  return `${value} per cent is in no band of ${withArticle(scale)}; near it are ${near}. Choose one of its terms.`;
}

function named(band: LikelihoodBand): string {
  return `“${band.terms[0] ?? ''}” (${rangeOfBand(band)}%)`;
}
