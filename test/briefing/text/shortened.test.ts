import { expect, test } from 'vitest';
import { shortened } from '../../../briefing/text/shortened.ts';

test('what was found is shown whole up to 80 characters, and is cut with an ellipsis beyond', () => {
  expect(shortened('a'.repeat(80))).toBe('a'.repeat(80));
  expect(shortened('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
});

test('no character is cut in two', () => {
  expect(shortened(`${'a'.repeat(78)}😀😀`)).toBe(`${'a'.repeat(78)}…`);
});

test('what nobody could see is shown by its code', () => {
  expect(shortened('a\u202eb\nc')).toBe('aU+202EbU+000Ac');
});
