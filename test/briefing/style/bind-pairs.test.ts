import { expect, test } from 'vitest';
import { bindPairs } from '../../../briefing/style/bind-pairs.ts';

const shown = (text: string): string => bindPairs(text).replaceAll('\u00a0', '~');

test.each([
  ['on 21 January 2026', 'on 21~January 2026'],
  ['para. 7, paras 2 and 6, note 2', 'para.~7, paras~2 and 6, note~2'],
  ['Mr Maan met Gen. Qadduri', 'Mr~Maan met Gen.~Qadduri'],
  ['about 12 km and 90 detainees', 'about 12~km and 90~detainees'],
  ['am 21. Januar 2026, Abs. 4', 'am 21.~Januar 2026, Abs.~4'],
  ['le 21 janvier 2026', 'le 21~janvier 2026'],
  ['el 21 de enero de 2026', 'el 21~de~enero de 2026'],
])('%s', (text, bound) => expect(shown(text)).toBe(bound));

test('what only looks like a pair stays as it is', () => {
  expect(shown('12 Marsh Lane, 3 maids, 21 denials')).toBe('12 Marsh Lane, 3 maids, 21 denials');
});
