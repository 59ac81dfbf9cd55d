import { expect, test } from 'vitest';
import { findForbiddenCharacter } from '../../../briefing/text/forbidden-character.ts';

test.each([
  ['a\ue000b', 1, 'U+E000', 'a private-use character'],
  ['a\u{f0000}', 1, 'U+F0000', 'a private-use character'],
  ['\u202eabc', 0, 'U+202E', 'a character that turns the writing direction'],
  ['ab\u2066', 2, 'U+2066', 'a character that turns the writing direction'],
  ['a\u0007', 1, 'U+0007', 'a control character'],
  ['a\u0085', 1, 'U+0085', 'a control character'],
  ['a\ud800b', 1, 'U+D800', 'half of a surrogate pair'],
  ['a\ufeff', 1, 'U+FEFF', 'a hidden character'],
  ['a\u{e0041}', 1, 'U+E0041', 'a hidden character'],
  ['a\nb', 1, 'U+000A', 'a line break'],
])('%j holds what no line may hold', (text, index, code, name) => {
  expect(findForbiddenCharacter(text, 'line')).toEqual({ index, code, name });
});

test('a long text may have line feeds and tabs, but no carriage return', () => {
  expect(findForbiddenCharacter('a\n\tb', 'long')).toBeUndefined();
  expect(findForbiddenCharacter('a\rb', 'long')?.code).toBe('U+000D');
});

test.each(['می‌خواهم', 'سعد معن\u200f', 'क्‍ष', 'Zürich 🇮🇶 😀', 'al-Qaʾim'])('%s is fine as it is', (text) => {
  expect(findForbiddenCharacter(text, 'line')).toBeUndefined();
});
