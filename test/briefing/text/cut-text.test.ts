import { expect, test } from 'vitest';
import { beginningOf } from '../../../briefing/text/beginning-of.ts';
import { cutText } from '../../../briefing/text/cut-text.ts';

test('what has room stays as it is', () => {
  expect(cutText('al-Hol', 6)).toBe('al-Hol');
  expect(beginningOf('al-Hol', 6)).toBe('al-Hol');
});

test('what is longer ends with an ellipsis, and is no longer than was asked for', () => {
  expect(cutText('al-Hasakah', 6)).toBe('al-Ha…');
});

test('no character is cut in half', () => {
  expect(beginningOf('ab𐤀cd', 3)).toBe('ab');
  expect(beginningOf('ab𐤀cd', 4)).toBe('ab𐤀');
  expect(cutText('ab𐤀cd', 4)).toBe('ab…');
});
