import { expect, test } from 'vitest';
import type { Block } from '../../../briefing/document/block.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import { numberPassages } from '../../../briefing/transforms/number-passages.ts';

function heading(level: 1 | 2 | 3, words: string): Block {
  return { kind: 'heading', level, id: words, content: [{ kind: 'text', value: words }] };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'text', value: words }] };
}

const blocks = [
  heading(2, 'Now'),
  paragraph('One.'),
  heading(3, 'Here'),
  heading(3, 'There'),
  paragraph('Two.'),
  heading(2, 'Then'),
  heading(3, 'Again'),
];

function linesOf(numbered: readonly Block[]): readonly string[] {
  return numbered.map((block) => ('content' in block ? plainText(block.content).replace('\u2002', ' ') : ''));
}

test('headings are numbered by their levels, from the highest that the text has', () => {
  expect(linesOf(numberPassages(blocks, { headings: true }))).toEqual([
    '1 Now',
    'One.',
    '1.1 Here',
    '1.2 There',
    'Two.',
    '2 Then',
    '2.1 Again',
  ]);
});

test('a heading that stands under none begins at the top, as a list of sources behind smaller headings does', () => {
  const mixed = [heading(2, 'First'), heading(3, 'In it'), heading(1, 'Sources')];
  expect(linesOf(numberPassages(mixed, { headings: true }))).toEqual(['1 First', '1.1 In it', '2 Sources']);
});

test('paragraphs are numbered from beginning to end', () => {
  expect(linesOf(numberPassages(blocks, { paragraphs: true })).filter((text) => text.endsWith('.'))).toEqual([
    '1. One.',
    '2. Two.',
  ]);
});

test('nothing is numbered that nobody asked for', () => {
  expect(numberPassages(blocks, {})).toEqual(blocks);
});
