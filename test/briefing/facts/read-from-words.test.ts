import { expect, test } from 'vitest';
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
