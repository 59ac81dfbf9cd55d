import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatQuantity, qualifierWord } from '../../../briefing/facts/format-quantity.ts';
import { parseQuantity } from '../../../briefing/facts/parse-quantity.ts';
import { isCount, quantitiesAgree, spanOf } from '../../../briefing/facts/quantities-agree.ts';
import { lessQuantity, totalOf } from '../../../briefing/facts/quantity-total.ts';
import type { Quantity } from '../../../briefing/facts/quantity.ts';
import { anyQuantity } from './any-quantity.ts';

function q(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (quantity === undefined) throw new Error(`no quantity: ${text}`);
  return quantity;
}

describe('reading a quantity', () => {
  test.each<[string, Quantity]>([
    ['2225', { qualifier: 'exact', value: 2225 }],
    ['2,225 detainees', { qualifier: 'exact', value: 2225, unit: 'detainees' }],
    ['about 2,200', { qualifier: 'about', value: 2200 }],
    ['some 90 member countries', { qualifier: 'about', value: 90, unit: 'member countries' }],
    ['c. 2,200', { qualifier: 'about', value: 2200 }],
    ['up to 7,000 detainees', { qualifier: 'up to', value: 7000, unit: 'detainees' }],
    ['at least 30,000', { qualifier: 'at least', value: 30000 }],
    ['30,000 or more', { qualifier: 'at least', value: 30000 }],
    ['30,000+', { qualifier: 'at least', value: 30000 }],
    ['more than 30\u202f000', { qualifier: 'at least', value: 30000 }],
    ['150-200', { qualifier: 'range', value: 150, to: 200 }],
    ['150 to 200 men', { qualifier: 'range', value: 150, to: 200, unit: 'men' }],
    ['between 150 and 200', { qualifier: 'range', value: 150, to: 200 }],
    ['1.5 million refugees', { qualifier: 'about', value: 1_500_000, unit: 'refugees' }],
    ['1 to 2 million', { qualifier: 'range', value: 1_000_000, to: 2_000_000 }],
    ['0.5', { qualifier: 'exact', value: 0.5 }],
  ])('%s', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  test.each([
    '',
    '-5',
    'many',
    '2,2',
    '2,2250',
    '1e5',
    '200-150',
    '150-150',
    'about',
    'NaN',
    '١٥٠',
    '1 500 men',
    '2000000000000',
  ])('refuses %s', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  test('refuses 2.225, which is two thousand to one reader and two to another', () => {
    expect(parseQuantity('2.225')).toBeUndefined();
    expect(parseQuantity('2.225 tonnes')).toBeUndefined();
    expect(q('2.2250').value).toBe(2.225);
  });

  test('refuses “fewer than”, which neither counts nor names a ceiling', () => {
    expect(parseQuantity('fewer than 100')).toBeUndefined();
  });

  test('the Hebrew hyphen leads to its figure without a space', () => {
    expect(formatQuantity(q('about 2,200'), 'he')).toBe('כ־2,200');
    expect(formatQuantity(q('up to 7,000'), 'he')).toBe('עד 7,000');
  });

  test('reads what it prints', () => {
    fc.assert(
      fc.property(anyQuantity({ whole: true, unit: false }), (quantity) => {
        expect(parseQuantity(formatQuantity(quantity, 'en'))).toEqual(quantity);
      }),
    );
  });
});

describe('printing a quantity', () => {
  test.each([
    ['2225', '2,225'],
    ['about 2200', 'about 2,200'],
    ['up to 7000', 'up to 7,000'],
    ['at least 30000', 'at least 30,000'],
    ['150-200', '150 to 200'],
  ])('%s is printed as %s', (text, printed) => {
    expect(formatQuantity(q(text), 'en-GB')).toBe(printed);
  });

  test('the unit is left to the sentence', () => {
    expect(formatQuantity(q('about 2,200 detainees'), 'en')).toBe('about 2,200');
  });

  test('European digits in every language, whatever its own are', () => {
    for (const language of ['ar', 'ar-EG', 'fa', 'ckb', 'hi']) {
      expect(formatNumber(7000.5, language)).toMatch(/^7[^\d]?000[^\d]5$/);
    }
  });

  test('English is grouped as the engine groups it, from the smallest fraction to the greatest number', () => {
    const format = new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: 'always' });
    const any = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom('en', 'en-GB', 'en-US'), (value, language) => {
        // Nobody counts to minus zero.
        const expected = format.format(Object.is(value, -0) ? 0 : value);
        expect(formatNumber(value, language)).toBe(expected);
      }),
    );
  });

  test('English in India is grouped as it is there', () => {
    expect(formatNumber(1_234_567, 'en-IN')).toBe('12,34,567');
  });

  test('four digits are grouped in Spanish, too, so that columns agree', () => {
    expect(formatNumber(2225, 'es')).toBe('2.225');
  });

  test('an unknown or malformed language prints as English and not as the machine has it', () => {
    expect(formatNumber(2225, 'tlh')).toBe('2,225');
    expect(formatNumber(2225, 'not a language')).toBe('2,225');
  });

  test('the word alone, and none for what needs none', () => {
    expect(qualifierWord('about', 'en')).toBe('about');
    expect(qualifierWord('up to', 'de-AT')).toBe('bis zu');
    expect(qualifierWord('exact', 'en')).toBe('');
    expect(qualifierWord('range', 'en')).toBe('');
  });

  test('no digit is lost', () => {
    expect(formatNumber(0.1, 'en')).toBe('0.1');
    expect(formatNumber(1e12, 'en')).toBe('1,000,000,000,000');
    expect(formatNumber(1234.56789, 'en')).toBe('1,234.56789');
  });
});

describe('comparing quantities', () => {
  test.each([
    ['about 2,200', '2,225'],
    ['about 2,200', '2,310'],
    ['up to 7,000', '2,225'],
    ['up to 7,000', '7,000'],
    ['at least 30,000', '34,000'],
    ['150-200', '200'],
    ['150-200', '190-260'],
    ['about 100', '104-200'],
    ['at least 100', 'at least 5,000'],
    ['about 2,200', 'about 2,300'],
  ])('%s and %s agree', (left, right) => {
    expect(quantitiesAgree(q(left), q(right))).toBe(true);
  });

  test.each([
    ['150', '2,225'],
    ['2,225', '2,226'],
    ['about 2,200', '2,311'],
    ['about 2,000', 'about 2,200'],
    ['up to 7,000', '7,001'],
    ['up to 7,000', 'at least 7,001'],
    ['at least 30,000', '29,999'],
    ['150-200', '201'],
    ['2 attacks', '2 attackers'],
  ])('%s and %s do not agree', (left, right) => {
    expect(quantitiesAgree(q(left), q(right))).toBe(false);
  });

  test('it does not matter which one comes first, and each agrees with itself', () => {
    fc.assert(
      fc.property(anyQuantity(), anyQuantity(), (left, right) => {
        expect(quantitiesAgree(left, right)).toBe(quantitiesAgree(right, left));
        expect(quantitiesAgree(left, left)).toBe(true);
      }),
    );
  });

  test('a ceiling is no count', () => {
    expect(isCount(q('up to 7,000'))).toBe(false);
    expect(['150', 'about 90', 'at least 3', '2-4'].map(q).every(isCount)).toBe(true);
  });
});

function total(...texts: string[]): string | undefined {
  const { quantity } = totalOf(texts.map(q));
  return quantity && formatQuantity(quantity, 'en');
}

describe('adding up', () => {
  test('respects the qualifiers of what it adds', () => {
    expect(total('150', '2,225')).toBe('2,375');
    expect(total('150', 'about 2,200')).toBe('about 2,350');
    expect(total('150', 'at least 30,000')).toBe('at least 30,150');
    expect(total('150-200', '10')).toBe('160 to 210');
    expect(total('150-200', '20-30')).toBe('170 to 230');
  });

  test('claims no more than its parts: “about” counts with its lower end beside “at least” and both ends beside a range', () => {
    expect(total('about 100', 'at least 50')).toBe('at least 145');
    expect(total('about 100', '150-200')).toBe('245 to 305');
  });

  test('leaves ceilings out and reports them', () => {
    const { quantity, ceilings } = totalOf(['150', 'up to 7,000'].map(q));
    expect(quantity).toEqual(q('150'));
    expect(ceilings).toEqual([q('up to 7,000')]);
    expect(totalOf([q('up to 7,000')])).toEqual({ ceilings: [q('up to 7,000')], units: [] });
  });

  test('never adds different units, and says which they are', () => {
    expect(totalOf([q('2 attacks'), q('2 attackers')])).toEqual({
      ceilings: [],
      units: ['attacks', 'attackers'],
    });
    expect(totalOf([q('2 attacks'), q('3')]).quantity).toBeUndefined();
    expect(totalOf([q('2 men'), q('3 men')]).quantity).toEqual(q('5 men'));
  });

  test('adds decimals as they are written', () => {
    expect(total('0.1', '0.2')).toBe('0.3');
  });

  test('the sum can be anything that its parts can be together, and no order changes it', () => {
    fc.assert(
      fc.property(
        fc.array(anyQuantity({ whole: true, unit: false }), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const sum = totalOf(parts).quantity;
          expect(totalOf(parts.toReversed()).quantity).toEqual(sum);
          const counts = parts.filter(isCount).map(spanOf);
          expect(sum === undefined).toBe(counts.length === 0);
          if (sum === undefined) return;
          const low = counts.reduce((sumSoFar, span) => sumSoFar + span.low, 0);
          expect(spanOf(sum).low).toBeLessThanOrEqual(low + 1e-6 * low);
          const high = counts.reduce((sumSoFar, span) => sumSoFar + span.high, 0);
          expect(spanOf(sum).high * (1 + 1e-6)).toBeGreaterThanOrEqual(high);
        },
      ),
    );
  });

  test('nothing adds up to nothing', () => {
    expect(totalOf([])).toEqual({ ceilings: [], units: [] });
  });
});

function leftUnder(ceiling: string, count: string): string | undefined {
  const quantity = lessQuantity(q(ceiling), q(count));
  return quantity && formatQuantity(quantity, 'en');
}

describe('what is left under a ceiling', () => {
  test('up to 7,000 less 2,225 is up to 4,775', () => {
    expect(leftUnder('up to 7,000', '2,225')).toBe('up to 4,775');
  });

  test('a count that is not exact takes away only what it surely has', () => {
    expect(leftUnder('up to 7,000', 'about 2,200')).toBe('up to 4,910');
    expect(leftUnder('up to 7,000', 'at least 2,000')).toBe('up to 5,000');
    expect(leftUnder('up to 7,000', '150-200')).toBe('up to 6,850');
  });

  test('an exact number less an exact number is exact', () => {
    expect(leftUnder('2,225', '150')).toBe('2,075');
  });

  test.each([
    ['up to 7,000', '7,001'],
    ['up to 7,000', 'up to 2,000'],
    ['up to 7,000 detainees', '2 attacks'],
    ['about 7,000', '2,000'],
    ['7,000', 'about 2,000'],
  ])('%s less %s says nothing', (ceiling, count) => {
    expect(leftUnder(ceiling, count)).toBeUndefined();
  });
});
