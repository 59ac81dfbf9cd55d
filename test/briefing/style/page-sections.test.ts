import { expect, test } from 'vitest';
import type { Block, Table } from '../../../briefing/document/block.ts';
import { attacheStyle } from '../../../briefing/style/attache-style.ts';
import { pageSections } from '../../../briefing/style/page-sections.ts';
import { text } from '../writers/sample-inline.ts';

const heading = (id: string): Block => ({ kind: 'heading', level: 1, id, content: [text(id)] });
const paragraph: Block = { kind: 'paragraph', content: [text('words')] };

function table(columns: number, words: string, page?: Table['page']): Table {
  const cell = { content: [text(words)], columns: 1, rows: 1 };
  return {
    kind: 'table',
    columns: Array.from({ length: columns }, () => ({ align: 'start' as const })),
    head: [],
    rows: [{ cells: Array.from({ length: columns }, () => cell) }],
    ...(page === undefined ? {} : { page }),
  };
}

const shown = (...blocks: readonly Block[]): readonly string[] =>
  pageSections(blocks, attacheStyle('A4')).map(
    (section) => `${section.orientation}: ${section.blocks.map(({ kind }) => kind).join(' ')}`,
  );

test('what can be read stays upright: many figures, few columns of text', () => {
  expect(shown(paragraph, table(14, '2,225'), paragraph)).toEqual(['portrait: paragraph table paragraph']);
  expect(shown(table(5, 'several words of text in a row'))).toEqual(['portrait: table']);
});

test('columns of text too narrow to be read turn the paper, and it turns back', () => {
  const wide = table(9, 'several words of text in a row');
  expect(shown(paragraph, wide, wide, paragraph)).toEqual([
    'portrait: paragraph',
    'landscape: table table',
    'portrait: paragraph',
  ]);
});

test('all headings right before a turned table go along, and leave no empty page', () => {
  const wide = table(2, 'words', 'landscape');
  expect(shown(paragraph, heading('a'), heading('b'), wide)).toEqual([
    'portrait: paragraph',
    'landscape: heading heading table',
  ]);
  expect(shown(heading('a'), wide)).toEqual(['landscape: heading table']);
});

test('a template has the last word', () => {
  expect(shown(table(9, 'several words of text in a row', 'portrait'))).toEqual(['portrait: table']);
});
