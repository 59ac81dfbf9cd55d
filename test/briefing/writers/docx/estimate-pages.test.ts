import { expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { estimatePages } from '../../../../briefing/writers/docx/estimate-pages.ts';
import { text } from '../sample-inline.ts';
import { documentOf, paragraph } from './word-of.ts';

const heading = (id: string): Block => ({ kind: 'heading', level: 1, id, content: [text(id)] });
const lines = (count: number): Block => paragraph(text('x'.repeat(67 * count)));

const estimated = (blocks: readonly Block[]) => [...estimatePages(documentOf(blocks), attacheStyle('A4'))];

test('a heading after a page break is on the next page', () => {
  expect(estimated([heading('one'), { kind: 'pageBreak' }, heading('two')])).toEqual([
    ['one', 1],
    ['two', 2],
  ]);
});

test('forty-nine lines fill a page', () => {
  const [, [, page] = []] = estimated([{ kind: 'pageBreak' }, heading('a'), lines(40), heading('b')]);
  expect(page).toBe(2);
  const [, [, after] = []] = estimated([{ kind: 'pageBreak' }, heading('a'), lines(49), heading('b')]);
  expect(after).toBe(3);
});

test('a heading without room for two lines below it is on the next page', () => {
  const [, [, page] = []] = estimated([{ kind: 'pageBreak' }, heading('a'), lines(42), heading('b')]);
  expect(page).toBe(3);
});

test('the title and the details below it take their part of the first page', () => {
  expect(estimated([lines(31), heading('a')])).toEqual([['a', 1]]);
  expect(estimated([lines(32), heading('a')])).toEqual([['a', 2]]);
});
