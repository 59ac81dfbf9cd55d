import { expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { warmFaces } from '../../../../electron/desk/print/warm-faces.ts';
import { documentOf, pageTexts, printed } from './printed.ts';

function paragraph(value: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'text', value }] };
}

function saying(value: string): Document {
  return documentOf(paragraph(value));
}

test('a document has the same bytes and the same words to copy, whatever was printed before it', async () => {
  const plain = saying('cooperate on the border, find the office');
  const first = await printed(plain);
  // Accented letters are made of plain ones, and “ﬁ” shares its glyphs with two letters.
  await warmFaces();
  await printed(saying('Zoë, Köln, Ångström, ﬁnd, oﬃce, 1º, Ω'));
  const again = await printed(plain);
  expect(Buffer.from(first).equals(again)).toBe(true);
  expect(pageTexts(again)[0]).toContain('cooperate on the border, find the office');
});

test('a hyphen is copied as it was written, whatever other hyphens were printed before it', async () => {
  // The face has one glyph for several hyphens; what it stands for is what the document first says by it.
  const both = documentOf(...['al\u2010Rutbah', 'well-known'].map(paragraph));
  for (const before of ['well-known', 'al\u2010Rutbah']) await printed(saying(before));
  const after = await printed(both);
  expect(Buffer.from(await printed(both)).equals(after)).toBe(true);
  expect(pageTexts(after)[0]).toContain('al\u2010Rutbah');
});
