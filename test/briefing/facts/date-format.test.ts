import { expect, test } from 'vitest';
import { datedLanguage } from '../../../briefing/facts/date-format.ts';
import { formatDate } from '../../../briefing/facts/format-date.ts';
import { formatInstant } from '../../../briefing/facts/format-instant.ts';

const figures = datedLanguage('en-GB', 'iso');

test.each([
  [{ precision: 'day', day: '2026-01-21' }, '2026-01-21', 'on 2026-01-21'],
  [{ precision: 'month', month: '2026-02' }, '2026-02', 'in 2026-02'],
  [{ precision: 'year', year: '2019' }, '2019', 'in 2019'],
  [
    { precision: 'range', from: '2026-01-21', to: '2026-01-28' },
    '2026-01-21 to 2026-01-28',
    'from 2026-01-21 to 2026-01-28',
  ],
  [{ precision: 'phrase', phrase: 'late 2025' }, 'late 2025', 'in late 2025'],
] as const)('a date in figures keeps its precision: %o', (date, alone, inSentence) => {
  expect(formatDate(date, figures, 'long')).toBe(alone);
  expect(formatDate(date, figures, 'on')).toBe(inSentence);
});

test('a moment in figures has its time and zone', () => {
  expect(formatInstant('2026-02-28T18:00:00Z', figures, 'UTC', 'long')).toBe('2026-02-28, 18:00\u00a0UTC');
});

test('a language in words is left as it is', () => {
  expect(datedLanguage('de-AT', undefined)).toBe('de-AT');
  expect(datedLanguage('de-AT', 'words')).toBe('de-AT');
});
