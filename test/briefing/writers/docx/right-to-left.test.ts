import { expect, test } from 'vitest';
import { all, attribute, child, textOf, within } from '../../../word-lint/word-package.ts';
import type { Block, Cell } from '../../../../briefing/document/block.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
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

test('room beside the words of a cell is an indent in text from the right, which all programs mirror, and a margin else', async () => {
  const table: Block = {
    kind: 'table',
    columns: [{ align: 'start' }, { align: 'end', role: 'qualifier' }, { align: 'end' }, { align: 'start' }],
    head: [],
    rows: [{ cells: ['one', 'about', '2,225', 'two'].map(words) }],
  };
  const sides = async (direction: 'ltr' | 'rtl', language: string): Promise<readonly unknown[]> => {
    const file = await wordOf(documentOf([table], { meta: { direction, language, details: [] } }));
    return all(file, body, 'tc').map((cell) => ({
      margins: ['left', 'right'].map((side) => attribute(child(within(cell, 'tcMar')[0], side), 'w')),
      indents: ['left', 'right'].map((side) => attribute(within(cell, 'ind')[0], side)),
    }));
  };
  const { gap, qualifierGap } = attacheStyle('A4').measures.cell;
  const none = ['', ''];
  const room = [twentieths(0, gap), twentieths(0, qualifierGap), none, twentieths(gap, 0)];
  expect(await sides('rtl', 'ar')).toEqual(room.map((indents) => ({ margins: none, indents })));
  expect(await sides('ltr', 'en')).toEqual(room.map((margins) => ({ margins, indents: none })));
});

function words(value: string): Cell {
  return { content: [text(value)], columns: 1, rows: 1 };
}

/** As Word counts points. */
function twentieths(...points: readonly number[]): readonly string[] {
  return points.map((each) => `${each * 20}`);
}
