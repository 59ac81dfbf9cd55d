import { expect, test } from 'vitest';
import { all, attribute, child, textOf, within } from '../../../word-lint/word-package.ts';
import { sampleDocument } from '../sample-document.ts';
import { text } from '../sample-inline.ts';
import { documentOf, paragraph, wordOf } from './word-of.ts';

const body = 'word/document.xml';

test('in a document from the right every paragraph, table and run says so', async () => {
  const file = await wordOf({
    ...sampleDocument,
    meta: { ...sampleDocument.meta, direction: 'rtl', language: 'ar' },
  });
  const paragraphs = [body, 'word/header1.xml', 'word/footer1.xml'].flatMap((part) => all(file, part, 'p'));
  expect(paragraphs.every((each) => child(child(each, 'pPr'), 'bidi') !== undefined)).toBe(true);
  const tables = all(file, body, 'tbl').map((each) => attribute(within(each, 'bidiVisual')[0], 'val'));
  expect(tables.every((value) => value !== 'off' && value !== 'false')).toBe(true);
  expect(
    attribute(within(all(file, 'word/styles.xml', 'rPrDefault')[0] ?? expect.fail(), 'lang')[0], 'bidi'),
  ).toBe('ar');
});

test('words from the right are marked in any document; a label stays from the left', async () => {
  const file = await wordOf(documentOf([paragraph(text('says '), text('السلام'))]));
  const run = all(file, body, 'r').find((each) => textOf(each) === 'السلام');
  expect(within(run ?? expect.fail(), 'rtl')).toHaveLength(1);
  const label = all(file, 'word/header1.xml', 'r').find((each) => textOf(each).includes('TLP:'));
  expect(within(label ?? expect.fail(), 'rtl')).toHaveLength(0);
});
