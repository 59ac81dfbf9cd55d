import { expect, test } from 'vitest';
import { documentOf, pageTexts, printed } from './printed.ts';

function saying(value: string) {
  return documentOf({ kind: 'paragraph', content: [{ kind: 'text', value }] });
}

test('a document has the same bytes and the same words to copy, whatever was printed before it', async () => {
  const plain = saying('cooperate on the border, find the office');
  const first = await printed(plain);
  // Accented letters are made of plain ones, and “ﬁ” shares its glyphs with two letters.
  await printed(saying('Zoë, Köln, Ångström, ﬁnd, oﬃce, 1º, Ω'));
  const again = await printed(plain);
  expect(Buffer.from(first).equals(again)).toBe(true);
  expect(pageTexts(again)[0]).toContain('cooperate on the border, find the office');
});
