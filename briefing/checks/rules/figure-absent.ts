import type { Fact } from '../../facts/fact.ts';
import { formatNumber } from '../../facts/format-quantity.ts';
import { listed } from '../../text/listed.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { listedIds } from '../listed-ids.ts';
import { sourcesOfCited } from '../quotations/captured-sources.ts';
import { lookUpWords } from '../quotations/look-up-words.ts';
import type { FactRule } from '../rule.ts';

/** “One” and “no” stand in every text. */
const leastLookedUp = 2;
/** Small numbers stand in words, which are known in English alone. */
const mostInWords = 100;

/** A fact whose main figure is in no capture of what it rests on; of a range, each end. */
export const figureAbsent: FactRule = {
  id: 'figure-absent',
  on: 'facts',
  title: 'A fact’s figure that its sources do not hold',
  reason: 'A figure that readers cannot find where it is said to come from is worse than none: ICD 206.',
  severity: 'warning',
  check: (material) => material.facts.flatMap((fact) => absentFigures(fact, material)),
};

function absentFigures(fact: Fact, material: CheckMaterial): readonly Hit[] {
  const [figure] = fact.quantities;
  if (figure === undefined || fact.evidence.length === 0) return [];
  const sources = sourcesOfCited([fact.id], material);
  const ends = figure.to === undefined ? [figure.value] : [figure.value, figure.to];
  const isEnglish = sources.read.every((id) => isInEnglish(id, material));
  const absent = ends.filter((value) => {
    if (value < leastLookedUp || (value <= mostInWords && !isEnglish)) return false;
    const { kind } = lookUpWords(sources, material, (search, source) => search.figure(source, value));
    return kind === 'absent';
  });
  if (absent.length === 0) return [];
  const figures = listed(absent.map((value) => formatNumber(value, 'en')));
  const named = absent.length === 1 ? `The figure ${figures}` : `The figures ${figures}`;
  const verb = absent.length === 1 ? 'is' : 'are';
  return [
    {
      message: `${named} of fact ${fact.id} ${verb} not in what was captured of ${listedIds(sources.read, 'source')}. Compare with the source; where the desk worked it out, say how in the fact’s remark.`,
      place: { fact: fact.id, field: 'quantities' },
      found: figures,
    },
  ];
}

function isInEnglish(source: string, { sources }: CheckMaterial): boolean {
  const language = sources.get(source)?.language;
  return language === undefined || primaryLanguage(language) === 'en';
}
