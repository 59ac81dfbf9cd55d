import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../briefing/document/labels-for.ts';
import { likelihoodRange } from '../../../briefing/document/likelihood-words.ts';
import {
  icd203,
  likelihoodAt,
  likelihoodOf,
  likelihoodScaleNamed,
  likelihoodScales,
  phiaYardstick,
  printedBands,
} from '../../../briefing/judgements/likelihood-scales.ts';

const termAt = (percent: number) => likelihoodAt(icd203, percent)?.term;

describe('the scale of ICD 203', () => {
  it('prints its bands with their first row of terms, or its second', () => {
    expect(printedBands(icd203).map(({ term, percent }) => `${term} ${percent}`)).toEqual([
      'Almost no chance 1–5%',
      'Very unlikely 5–20%',
      'Unlikely 20–45%',
      'Roughly even chance 45–55%',
      'Likely 55–80%',
      'Very likely 80–95%',
      'Almost certain 95–99%',
    ]);
    expect(printedBands(icd203, 1).map(({ term }) => term)).toEqual([
      'Remote',
      'Highly improbable',
      'Improbable',
      'Roughly even odds',
      'Probable',
      'Highly probable',
      'Nearly certain',
    ]);
  });

  it('keeps the row a term was taken from, and understands its other forms', () => {
    expect(likelihoodOf(icd203, 'LIKELY')).toEqual({ scale: 'ICD 203', term: 'Likely', low: 55, high: 80 });
    expect(likelihoodOf(icd203, 'probable')?.term).toBe('Probable');
    expect(likelihoodOf(icd203, 'almost certainly')?.term).toBe('Almost certain');
    expect(likelihoodOf(icd203, 'possible')).toBeUndefined();
  });

  it('gives a value on an edge the term nearer to even', () => {
    expect([5, 20, 45, 55, 80, 95].map(termAt)).toEqual([
      'Very unlikely',
      'Unlikely',
      'Roughly even chance',
      'Roughly even chance',
      'Likely',
      'Very likely',
    ]);
  });

  it('has no term for what is certain or impossible', () => {
    expect([0, 0.5, 99.5, 100].map(termAt)).toEqual([undefined, undefined, undefined, undefined]);
    expect([1, 99].map(termAt)).toEqual(['Almost no chance', 'Almost certain']);
  });
});

describe('the PHIA yardstick', () => {
  it('has gaps between its bands, and open edges where its publisher says so', () => {
    expect(
      [0, 5, 7, 20, 22, 50, 52, 77, 100].map((value) => likelihoodAt(phiaYardstick, value)?.term),
    ).toEqual([
      undefined,
      'Remote chance',
      undefined,
      'Highly unlikely',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(printedBands(phiaYardstick)[3]).toEqual({ term: 'Realistic possibility', percent: '40–<50%' });
  });

  it('is found by either of its names', () => {
    expect(likelihoodScaleNamed('PHIA')).toBe(phiaYardstick);
    expect(likelihoodScaleNamed('phia yardstick')).toBe(phiaYardstick);
    expect(likelihoodScaleNamed('ICD 204')).toBeUndefined();
  });
});

it('a judgement prints its band with the very edges that the yardstick has', () => {
  for (const scale of likelihoodScales)
    for (const { term, percent } of printedBands(scale)) {
      const likelihood = likelihoodOf(scale, term) ?? expect.fail(term);
      expect(likelihoodRange(likelihood, labelsFor('en'))).toBe(percent);
    }
});
