import { expect, test } from 'vitest';
import { readWordStory } from '../../../briefing/edited/read-word-story.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import { wordsOfBlocks } from '../../../briefing/edited/word-story.ts';
import { valueOf } from '../../electron/desk/outcomes.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}" Target="word/document.xml"/></Relationships>`;

function storyOf(body: string): WordStory {
  const text = `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`;
  const parts = { '_rels/.rels': links, 'word/document.xml': text };
  const entries = Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)] as const);
  return valueOf(readWordStory(new Map(entries), 'edited.docx'));
}

const begin = '<w:bookmarkStart w:id="1" w:name="fact_T01_1_bcdfghjk"/>';
const end = '<w:bookmarkEnd w:id="1"/>';
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const gone = (inside: string, name = 'w:del'): string =>
  `<${name} w:id="9" w:author="A">${inside}<w:r><w:delText>gone</w:delText></w:r></${name}>`;

const heading = (mark: string, words: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:rPr>${mark}</w:rPr></w:pPr>${words}</w:p>`;
const cell = (properties: string, words: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${words}</w:p></w:tc>`;

test.each([
  ['ends in what was deleted', `${begin}${run('150 men')}${gone(end)}${run(' were moved')}`],
  ['begins in what was deleted', `${gone(begin)}${run('150 men')}${end}${run(' were moved')}`],
  ['was moved here', `${gone(begin + run('150') + end, 'w:moveFrom')}${begin}${run('150 men')}${end}`],
])('a passage that %s has its own words and no others', (_what, paragraph) => {
  const { passages } = storyOf(`<w:p>${paragraph}</w:p><w:p>${run('More.')}</w:p>`);
  expect(passages.map(({ facts, words }) => [facts, words])).toEqual([[['T01'], '150 men']]);
});

test('a heading that was deleted heads nothing', () => {
  const story = storyOf(
    `${heading('', run('Moves'))}${heading('<w:del w:id="8"/>', gone(''))}<w:p>${begin}${run('150')}${end}</w:p>`,
  );
  expect(story.passages[0]?.under).toBe('Moves');
  expect(story.blocks).toHaveLength(2);
});

test('a cell whose column was deleted is gone, and a symbol that was put in is there', () => {
  const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>';
  const { blocks } = storyOf(
    `<w:tbl><w:tr>${cell('', symbol + run('150'))}${cell('<w:cellDel w:id="7"/>', run('60'))}</w:tr></w:tbl>`,
  );
  expect(wordsOfBlocks(blocks)).toBe('[Symbol F0A3]150');
});
