import { describe, expect, test } from 'vitest';
import { factSchema, type FactInput } from '../../../briefing/facts/fact-schema.ts';
import { settlementsSchema } from '../../../briefing/facts/settlement-schema.ts';
import { figureText, rangeOf, settledFigures, type Figure } from '../../../briefing/facts/settlement.ts';

const figure = (id: string, quantity: FactInput['quantities']): Figure => {
  const fact = factSchema.parse({
    id,
    kind: 'transfer',
    statement: 'One.',
    quantities: quantity,
    date: '2026-01-21',
  });
  const [first] = fact.quantities;
  if (first === undefined) throw new Error('no quantity');
  return { fact, quantity: first };
};

const kept = {
  id: 'K1',
  facts: ['T1', 'T2'],
  figures: { T1: '150 detainees, 21 January 2026', T2: 'about 144 detainees, 21 January 2026' },
  choice: 'both',
  reason: 'Both were there.',
  settled: '2026-03-01',
} as const;
const first = figure('T1', '150 detainees');
const second = figure('T2', 'about 144 detainees');

describe('a figure as settlements keep it', () => {
  test('has its qualifier, its unit and its date', () => {
    expect(figureText(second)).toBe('about 144 detainees, 21 January 2026');
  });
});

describe('a settlement', () => {
  const facts = new Map([first, second].map(({ fact }) => [fact.id, fact]));

  test('is in force while all its facts are there with the figures they had', () => {
    expect(settledFigures(kept, facts)).toEqual([first, second]);
  });

  test('is out of force where a fact is missing, or has another figure', () => {
    expect(settledFigures(kept, new Map([['T1', first.fact]]))).toBeUndefined();
    const changed = figure('T2', 'about 145 detainees').fact;
    expect(settledFigures(kept, new Map([...facts, ['T2', changed]]))).toBeUndefined();
  });

  test('whose figures are kept for other facts is out of force', () => {
    expect(settledFigures({ ...kept, figures: {} }, facts)).toBeUndefined();
  });
});

describe('the range of figures', () => {
  test('goes from the least to the greatest number they name', () => {
    expect(rangeOf([first, second, figure('T3', '140-160 detainees')])).toEqual({
      qualifier: 'range',
      value: 140,
      to: 160,
      unit: 'detainees',
    });
  });

  test('has no upper end where one of them has none', () => {
    expect(rangeOf([first, figure('T3', 'at least 200 detainees')])).toEqual({
      qualifier: 'at least',
      value: 150,
      unit: 'detainees',
    });
  });
});

describe('what a desk may keep', () => {
  test('is a choice of both, of a range, or of one of the facts', () => {
    expect(settlementsSchema.safeParse([kept]).success).toBe(true);
    expect(settlementsSchema.safeParse([{ ...kept, choice: 'prefer', preferred: 'T2' }]).success).toBe(true);
    expect(settlementsSchema.safeParse([{ ...kept, choice: 'prefer' }]).success).toBe(false);
    expect(settlementsSchema.safeParse([{ ...kept, choice: 'prefer', preferred: 'T9' }]).success).toBe(false);
    expect(settlementsSchema.safeParse([{ ...kept, preferred: 'T1' }]).success).toBe(false);
  });
});
