import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chanceWords } from '../../../briefing/checks/judgements/chance-words.ts';
import { isEstimate } from '../../../briefing/checks/judgements/is-estimate.ts';
import { isTermOf, rowsOf, sameTermOf } from '../../../briefing/checks/judgements/scale-terms.ts';
import { factAsJudgement } from '../../../briefing/checks/rules/fact-as-judgement.ts';
import { icd203, likelihoodScales, phiaYardstick } from '../../../briefing/judgements/likelihood-scales.ts';
import { taken } from '../intake/intake-cases.ts';
import { check, readCases } from './check-case.ts';

const chances = (text: string) => chanceWords(text).map(({ words }) => words);

describe('words for a chance', () => {
  it('are every term of the scales, whole', () => {
    for (const scale of likelihoodScales) {
      for (const { terms } of scale.bands) {
        for (const term of terms) {
          expect(chances(`It is (${term}) so.`), term).toEqual([term]);
          expect(isTermOf(scale, term)).toBe(true);
        }
      }
    }
  });

  it('are no comparisons, and not another’s', () => {
    expect(
      chances('It is more likely than before, the most likely use, and “highly likely” to him.'),
    ).toEqual([]);
    expect(chances('It is more likely than not.')).toEqual(['more likely than not']);
  });

  it('stop at the ends of words', () => {
    expect(chances('A likelihood, an unlikelier probability, a remote valley.')).toEqual([]);
  });
});

describe('terms of a scale', () => {
  it('are known by their endings', () => {
    expect([isTermOf(icd203, 'almost certainly'), isTermOf(phiaYardstick, 'probably')]).toEqual([true, true]);
    expect([isTermOf(icd203, 'highly likely'), isTermOf(phiaYardstick, 'very likely')]).toEqual([
      false,
      false,
    ]);
  });

  it('are of one row or of both', () => {
    expect([rowsOf(icd203, 'likely'), rowsOf(icd203, 'probable'), rowsOf(icd203, 'probably')]).toEqual([
      [0],
      [1],
      [0, 1],
    ]);
  });

  it('have others that say the same, and only those', () => {
    expect(sameTermOf(icd203, 'highly likely')).toBe('very likely');
    expect(sameTermOf(phiaYardstick, 'very unlikely')).toBe('highly unlikely');
    expect(sameTermOf(icd203, 'good chance')).toBeUndefined();
  });
});

describe('a sentence that judges', () => {
  it('says so', () => {
    expect(isEstimate('We assess that it holds.')).toBe(true);
    expect(isEstimate('In the desk’s view it holds.')).toBe(true);
    expect(isEstimate('The court assesses the claim.')).toBe(false);
  });
});

const corpus = new URL('../../../../shared/corpus/facts.csv', import.meta.url);

describe.skipIf(!existsSync(corpus))('the worked case as a table (../shared/corpus/facts.csv)', () => {
  it('has its author’s views among the facts: P10 to P12, and the analysis T09', () => {
    const { facts } = taken({ format: 'csv', content: readFileSync(corpus) });
    const [given] = readCases(new URL('cases/fact-as-judgement.md', import.meta.url).pathname);
    const desk = JSON.stringify({ facts });
    const findings = given === undefined ? [] : check({ ...given, desk });
    const views = findings.filter(({ rule }) => rule === factAsJudgement.id);
    expect(views.map(({ place }) => place?.fact)).toEqual(['T09', 'P10', 'P11', 'P12']);
  });
});
