import { expect, test } from 'vitest';
import { drawingOf } from '../../../../electron/desk/print/drawing.ts';

function drawn(words: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text x="2" y="14">${words}</text></svg>`;
  return drawingOf(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`).replaceAll(
    /<[^>]*>/gu,
    '',
  );
}

test('words in a drawing keep the non-joiner that their spelling asks for', () => {
  expect(drawn('گزارش\u200cهای')).toBe('گزارش\u200cهای');
});

test('what has no glyph is left out of a drawing', () => {
  expect(drawn('a\u200cb\u2067c\u2069d\u00ade')).toBe('abcde');
});
