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

test('the time of a moment stands in a line of its own, where LibreOffice would break it inside of its zone', async () => {
  const details = [{ label: 'Cut-off', value: '28 شباط 2026، \u200e18:00\u00a0UTC', columns: 1 }] as const;
  const file = await wordOf(documentOf([], { meta: { direction: 'rtl', language: 'ar', details } }));
  const value = all(file, body, 'p').find((each) => textOf(each).includes('UTC')) ?? expect.fail();
  const lines = within(value, 'r').map((each) => (within(each, 'br').length > 0 ? '|' : textOf(each)));
  expect(lines).toEqual([expect.stringMatching(/2026،$/u), '|', expect.stringMatching(/18:00\sUTC$/u)]);
});
