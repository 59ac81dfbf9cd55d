import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../../../briefing/writers/docx/printable.ts';

test('what XML forbids is left out, and lone surrogates are replaced', () => {
  expect(printable('a\u0000b\u0001c\ufffed\uffffe\ud800f')).toBe('abcde\ufffdf');
});

test('what has no glyph or steers the direction of text is left out', () => {
  expect(printable('al-\u2060Maliki \u202e7,000\u202c \u2066x\u2069\ue000')).toBe('al-Maliki 7,000 x');
});

test('line ends and tabs are one space', () => {
  expect(printable('one\r\n\ttwo\u2028three\u000bfour')).toBe('one two three four');
});

test('words of any script, marks of direction and no-break spaces stay', () => {
  const words = 'Überlingen 東京 السلام\u200f می\u200cخواهم 7\u00a0000 🇮🇶';
  expect(printable(words)).toBe(words);
});

test('whatever comes in, XML can hold what goes out', () => {
  assert(
    property(string({ unit: 'binary' }), (value) =>
      /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(printable(value)),
    ),
  );
});
