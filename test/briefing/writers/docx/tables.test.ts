import type { Element } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import type { Row, Table } from '../../../../briefing/document/block.ts';
import { all, attribute, child, children, textOf, within } from '../../../word-lint/word-package.ts';
import { sampleTable } from '../sample-table.ts';
import { text } from '../sample-inline.ts';
import { documentOf, paragraph, wordOf } from './word-of.ts';

const body = 'word/document.xml';
const plain: Table = { ...sampleTable, rows: sampleTable.rows.map(withoutNotes) };

function withoutNotes(row: Row): Row {
  return {
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      content: cell.content.filter((inline) => inline.kind !== 'noteReference'),
    })),
  };
}

async function tableOf(table: Table): Promise<Element> {
  const file = await wordOf(documentOf([table], { meta: { details: [] } }));
  return all(file, body, 'tbl')[0] ?? expect.fail('no table');
}

const wordCell = (word: string) => ({ content: [text(word)], columns: 1, rows: 1 });
const rowsOf = (table: Element) => children(table).filter((each) => each.localName === 'tr');
const cellsOf = (row: Element | undefined) =>
  row === undefined ? [] : children(row).filter((each) => each.localName === 'tc');

const bold = (cell: Element | undefined) => cell !== undefined && within(cell, 'b').length > 0;

test('the head is repeated on every page and no row splits', async () => {
  const rows = rowsOf(await tableOf(plain));
  const heads = rows.map((row) => child(child(row, 'trPr'), 'tblHeader') !== undefined);
  expect(heads).toEqual([true, false, false, false, false, false]);
  expect(rows.every((row) => child(child(row, 'trPr'), 'cantSplit') !== undefined)).toBe(true);
});

test('spans from the left and from above stand where the table has them', async () => {
  const rows = rowsOf(await tableOf(plain));
  const spans = rows.map((row) =>
    cellsOf(row).map((cell) => {
      const properties = child(cell, 'tcPr');
      const merge = child(properties, 'vMerge');
      return `${attribute(child(properties, 'gridSpan'), 'val') || '1'}${merge === undefined ? '' : 'v'}`;
    }),
  );
  expect(spans[0]).toEqual(['1', '1', '1', '1', '2', '1']);
  expect(spans[2]?.[0]).toBe('1v');
  expect(spans[3]?.[0]).toBe('1v');
  expect(spans[4]).toEqual(['4', '1', '1', '1']);
});

test('figures stand at the end of their column, and a qualifier close before its figure', async () => {
  const rows = rowsOf(await tableOf(plain));
  const second = cellsOf(rows[2]);
  const alignment = second.map((cell) => attribute(within(cell, 'jc')[0], 'val'));
  expect(alignment).toEqual(['', '', '', '', 'end', 'end', 'end']);
  const pad = within(second[4] ?? expect.fail(), 'right')[0];
  expect(attribute(pad, 'w')).toBe('60');
});

test('the columns fill the width of the page to the last twentieth of a point', async () => {
  const widths = within(await tableOf(plain), 'gridCol').map((each) => Number(attribute(each, 'w')));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9346);
});

test('the first total is parted by an ink rule and its figure is bold, its qualifier is not', async () => {
  const rows = rowsOf(await tableOf(plain));
  const total = cellsOf(rows[4]);
  expect(total.map((cell) => attribute(within(cell, 'top')[0], 'sz'))).toEqual(['8', '8', '8', '8']);
  const ceiling = cellsOf(rows[5]);
  expect([bold(ceiling[1]), bold(ceiling[2])]).toEqual([false, true]);
});

test('a caption counts by a field and stays with its table, which says what it is', async () => {
  const file = await wordOf(documentOf([plain], { meta: { details: [] } }));
  const caption = all(file, body, 'p').find((each) => textOf(each).startsWith('Table'));
  expect(caption === undefined ? '' : textOf(caption)).toBe(
    'Table 1. What has been counted, and what is only a ceiling',
  );
  const title = child(child(all(file, body, 'tbl')[0], 'tblPr'), 'tblCaption');
  expect(attribute(title, 'val')).toBe('What has been counted, and what is only a ceiling');
});

test('two tables in a row stay two, and one at the end is followed by a paragraph', async () => {
  const { number: _, caption: __, note: ___, ...bare } = plain;
  const file = await wordOf(documentOf([bare, bare], { meta: { details: [] } }));
  const parts = children(all(file, body, 'body')[0] ?? expect.fail()).map((each) => each.localName);
  expect(parts.join(' ')).toMatch(/tbl p tbl p sectPr$/);
});

test('a table without rows is left out', async () => {
  const file = await wordOf(
    documentOf([{ ...plain, head: [], rows: [] }, paragraph(text('after'))], { meta: { details: [] } }),
  );
  expect(all(file, body, 'tbl')).toHaveLength(0);
});

test('rows too short are filled up and rows too long keep all their cells', async () => {
  const ragged: Table = {
    kind: 'table',
    columns: [{ align: 'start' }, { align: 'start' }],
    head: [{ cells: [wordCell('a')] }],
    rows: [
      { cells: [wordCell('b'), wordCell('c'), wordCell('d')] },
      { cells: [{ ...wordCell('e'), columns: 9, rows: 9 }] },
    ],
  };
  const rows = rowsOf(await tableOf(ragged));
  expect(rows.map((row) => cellsOf(row).map(textOf))).toEqual([
    ['a', '', ''],
    ['b', 'c', 'd'],
    ['e', ''],
  ]);
});
