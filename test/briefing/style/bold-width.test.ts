import { expect, test } from 'vitest';
import { attacheStyle } from '../../../briefing/style/attache-style.ts';
import { boldWidth } from '../../../briefing/style/bold-width.ts';
import { fitsKeyColumn } from '../../../briefing/style/fits-key-column.ts';
import { wordWidths } from '../../../briefing/style/fitted-widths.ts';
import { scriptStyle } from '../../../briefing/style/script-style.ts';
import { shortenToWidth } from '../../../briefing/style/shorten-to-width.ts';

const style = attacheStyle('A4');
/** What words take in the bold of Word, letter by letter, in ems: measured in Source Sans 3 Bold. */
const printed: Readonly<Record<string, number>> = {
  Cotation: 3.833,
  Bewertung: 4.872,
  unwahrscheinlich: 7.861,
  Calificación: 5.154,
  Reliability: 4.535,
  'à peu près': 4.518,
  '2,225': 2.412,
};

test.each(Object.entries(printed))(
  '“%s” has the room that the bold of Word takes, and not much more',
  (words, ems) => {
    const width = boldWidth(words, 9, style);
    expect(width).toBeGreaterThanOrEqual(ems * 9);
    expect(width).toBeLessThan(ems * 9 * 1.06);
  },
);

/** The same in the bold of Vazirmatn and Noto Sans Hebrew, which set figures and Latin letters on pages of their scripts. */
test.each([
  ['ar', '2,225', 2.541],
  ['ar', '14:30–16:00', 5.843],
  ['ar', 'US Central Command', 9.628],
  ['ar', 'شخص', 2.76],
  ['ar', 'هجمات', 3.129],
  ['he', '2,225', 2.606],
  ['he', 'Oumar Kouadio', 7.77],
  ['he', 'US Central Command', 10.537],
])('a page in %s has room for “%s”', (language, words, ems) => {
  expect(boldWidth(words, 8, scriptStyle(style, language))).toBeGreaterThanOrEqual(ems * 8);
});

test('a long term of a scale is not broken, and the columns fill the width', () => {
  const terms = ['nahezu sicher', 'unwahrscheinlich', 'sehr unwahrscheinlich', 'sicher', 'a', 'b', 'c'];
  const widths = wordWidths(terms, { width: 467.28, size: 8, pad: 2 }, style);
  expect(Math.min(widths[1] ?? 0, widths[2] ?? 0)).toBeGreaterThanOrEqual(7.9 * 8 + 4);
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(467.28);
});

const fits = (value: string): boolean => fitsKeyColumn([{ kind: 'text', value }], style);

test('a key stands beside its text where it fits its column, however many letters it has', () => {
  expect(fits('Feb. 2026, ein Samstag')).toBe(true);
  expect(fits('The withdrawal from both bases')).toBe(false);
  expect(fits('WWWWWWWWWWWWWWWW')).toBe(false);
});

test('a line of a band is cut at a word, without the mark before the cut', () => {
  const words = 'Lagebericht 2/2026: Verlegung in den Irak: Zwischenstand nach fünf Wochen';
  const cut = shortenToWidth(words, 170, style);
  expect(cut).toBe('Lagebericht 2/2026: Verlegung in den Irak…');
  expect(shortenToWidth(words, 400, style)).toBe(words);
  expect(shortenToWidth('W'.repeat(300), 90, style)).toMatch(/^W{5,12}…$/u);
});
