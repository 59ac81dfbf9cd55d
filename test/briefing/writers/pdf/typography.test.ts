import { describe, expect, test } from 'vitest';
import { bindMark, bindText, bindToNext, isolated } from '../../../../briefing/writers/pdf/typography.ts';

const shown = (text: string): string =>
  bindText(text).replaceAll('\u00a0', '~').replaceAll('\u2060', '+').replaceAll('\u200b', '|');

describe('what never parts at the end of a line', () => {
  test.each([
    ['on 21 January 2026', 'on 21~January 2026'],
    ['28 Feb 2026, 18:00 UTC', '28~Feb 2026, 18:00~UTC'],
    ['S1, para. 7 and paras 2 and 6', 'S1, para.~7 and paras~2 and 6'],
    ['Maan (note 1), p. 4', 'Maan (note~1), p.~4'],
    ['in 2003–2009', 'in 2003+–+2009'],
    ['mayor of al-Rutbah', 'mayor of al-+Rutbah'],
    ['Mr Maliki and Adm. Cooper', 'Mr~Maliki and Adm.~Cooper'],
    ['up to 7,000 people', 'up to 7,000~people'],
    ['has about 90 members.', 'has about 90~members.'],
    ['within 5 km of it', 'within 5~km of it'],
    ['55–80%', '55+–+80+%'],
    ['January/February', 'January+/+February'],
  ])('%s', (text, bound) => {
    expect(shown(text)).toBe(bound);
  });

  test('a month that only begins like one binds nothing', () => {
    expect(shown('21 Marches')).toBe('21 Marches');
    expect(shown('may 3 go')).toBe('may 3 go');
  });

  test('a grade is bound to the last word before it', () => {
    expect(bindToNext('para. 7. ')).toBe('para. 7.\u00a0');
  });

  test('the marks of one place are bound to each other and to the word before them', () => {
    const english = { direction: 'ltr', comma: ',' } as const;
    expect(bindMark(1, 0, english) + bindMark(2, 1, english)).toBe('\u20601,\u00a02');
  });
});

describe('addresses', () => {
  test('never end a line with a hyphen, which would seem to be the line’s own', () => {
    expect(shown('example.org/lac-tchad/31?lang=fr&area=lac-chad')).toBe(
      'example.org/|lac|-+tchad/|31|?+lang=fr|&+area=lac|-+chad',
    );
    expect(shown('a follow-up')).toBe('a follow-up');
  });

  test('break after a slash inside them and nowhere in a slash between words', () => {
    expect(shown('see https://example.org/r/17 or and/or')).toBe(
      'see https://example.org/|r/|17 or and+/+or',
    );
    expect(shown('news.example.org/2026/02/detainees')).toBe('news.example.org/|2026/|02/|detainees');
  });
});

describe('characters without a glyph', () => {
  test('soft hyphens, joiners, isolates and controls are left out, white space is one space', () => {
    expect(bindText('a\u00adb\u200bc\u2060d\ufeffe\u0007f\u2028g')).toBe('abcdefg');
    expect(bindText('a\tb\r\nc')).toBe('a b c');
  });
});

test('words run their own way where they have one, and else are left as they are', () => {
  expect(isolated('7,000', undefined)).toBe('7,000');
  expect(isolated('7,000', 'ltr')).toBe('\u20667,000\u2069');
  expect(isolated('سعد', 'rtl')).toBe('\u2067سعد\u2069');
});
