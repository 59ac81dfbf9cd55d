import { expect, test } from 'vitest';
import { parseQuantity } from '../../../briefing/facts/parse-quantity.ts';
import { dateInWords, quantityInWords } from '../../../briefing/facts/read-from-words.ts';

test('the first quantity of running words is read with its qualifier and what is counted', () => {
  expect(quantityInWords('coming from some 60 countries, many')).toEqual({
    qualifier: 'about',
    value: 60,
    unit: 'countries',
  });
  expect(quantityInWords('At least 30,000 members were taken')).toEqual({
    qualifier: 'at least',
    value: 30_000,
    unit: 'members',
  });
  expect(quantityInWords('between 150 and 200 men')).toEqual({
    qualifier: 'range',
    value: 150,
    to: 200,
    unit: 'men',
  });
  expect(quantityInWords('Iraq has “received 2,225”')).toEqual({ qualifier: 'exact', value: 2225 });
  expect(quantityInWords('rose by 12% in a year')).toEqual({
    qualifier: 'exact',
    value: 12,
    unit: 'per cent',
  });
});

test('days and years are no quantities, and what could be two numbers is not read', () => {
  expect(quantityInWords('taken in 2019')).toBeUndefined();
  expect(quantityInWords('Late in 2025 most of its forces left')).toBeUndefined();
  expect(quantityInWords('on 21 January the mission began')).toBeUndefined();
  expect(quantityInWords('more than 1.200 men')).toBeUndefined();
});

test('a date is read as exactly as the words give it', () => {
  expect(dateInWords('were taken in 2019, coming from')).toEqual({ precision: 'year', year: '2019' });
  expect(dateInWords('opened on 21 January 2026.')).toEqual({ precision: 'day', day: '2026-01-21' });
  expect(dateInWords('opened on 21 January')).toBeUndefined();
});

test('a range ends with its figures, and what is counted is the word behind them', () => {
  const people = { qualifier: 'range', value: 150, to: 200, unit: 'people' };
  expect(quantityInWords('150-200 people were moved')).toEqual(people);
  expect(quantityInWords('from 150 to 200 people, it said')).toEqual(people);
  expect(quantityInWords('2 million to 3 million men')).toEqual({
    qualifier: 'range',
    value: 2e6,
    to: 3e6,
    unit: 'men',
  });
  expect(quantityInWords('some 50 to 60 % of them')).toMatchObject({ to: 60, unit: 'per cent' });
});

test('two figures with “and” between them are a range only after “between”', () => {
  expect(quantityInWords('killed 12 and 15 were hurt')).toEqual({ qualifier: 'exact', value: 12 });
  for (const two of ['12 and 15', '12 or 15 men', 'about 12 and 15 men'])
    expect(parseQuantity(two)).toBeUndefined();
  expect(parseQuantity('between 12 and 15')).toMatchObject({ value: 12, to: 15 });
});

test('a span of years is no quantity, and a figure after a month may be one', () => {
  expect(quantityInWords('In 2019–2020 the camp held 5,000 people')).toMatchObject({ value: 5000 });
  expect(quantityInWords('From 2003 to 2009 some 12 prisons')).toMatchObject({ value: 12, unit: 'prisons' });
  expect(quantityInWords('on 21\u00a0January 150 men')).toMatchObject({ value: 150, unit: 'men' });
});

test('a figure in groups is read whole or not at all', () => {
  const whole = { qualifier: 'exact', value: 30_000, unit: 'personnes' };
  expect(quantityInWords('les 30\u202f000 personnes')).toEqual(whole);
  expect(quantityInWords('les 30\u00a0000 personnes')).toEqual(whole);
  expect(quantityInWords('30 000 people')).toBeUndefined();
});

test('the marks of notes are no part of a figure or its unit, and powers are', () => {
  const detainees = { qualifier: 'exact', value: 2225, unit: 'detainees' };
  expect(quantityInWords('Iraq received 2,225¹ detainees')).toEqual(detainees);
  expect(quantityInWords('Iraq received 2,225 detainees³ ⁴ in all')).toEqual(detainees);
  expect(quantityInWords('10⁶ people')).toBeUndefined();
  expect(quantityInWords('about 30 m² of land')).toEqual({ qualifier: 'about', value: 30 });
});
