import { expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import { all, textOf } from '../../../word-lint/word-package.ts';
import { text } from '../sample-inline.ts';
import { documentOf, paragraph, wordOf } from './word-of.ts';

const body = 'word/document.xml';

const hostile = [
  'U+FFFE \ufffe and U+FFFF \uffff',
  'controls \u0000\u0001\u0008\u001f\u007f',
  'lone \ud83d surrogates \udc00',
  '<w:p>&amp;]]></w:p><!-- -->',
  '{ HYPERLINK "file:///etc/passwd" } { DDEAUTO c:\\\\windows }',
];

test.each(hostile)('%j does not break the file', async (words) => {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, id: words, content: [text(words)] },
    paragraph(text(words), { kind: 'code', value: words }, { kind: 'grade', value: words }),
    { kind: 'contents', entries: [{ level: 1, to: words, content: [text(words)] }] },
  ];
  const file = await wordOf(
    documentOf(blocks, { meta: { title: words, producer: words, runningTitle: words } }),
  );
  expect(file.broken).toEqual([]);
});

test('text in braces is text: it is no field and no number of a list', async () => {
  const list: Block = { kind: 'list', ordered: true, start: 1, items: [[paragraph(text('item'))]] };
  const words = 'see {ordered-1-1} and {\ue000ordered-1-1} and {image1.png}';
  const file = await wordOf(documentOf([list, paragraph(text(words))]));
  expect(all(file, body, 'p').map(textOf)).toContain('see {ordered-1-1} and {ordered-1-1} and {image1.png}');
});

test('no word of a user stands in a field', async () => {
  const id = 'x" \\h } INCLUDETEXT "/etc/passwd';
  const blocks: readonly Block[] = [
    { kind: 'contents', entries: [{ level: 1, to: id, content: [text('Heading')] }] },
    { kind: 'heading', level: 1, id, content: [text('Heading')] },
  ];
  const file = await wordOf(documentOf(blocks));
  const codes = all(file, body, 'instrText').map((each) => each.textContent);
  expect(codes).toEqual([' TOC \\o "1-2" \\h \\z \\u ', ' PAGEREF a_x_h_INCLUDETEXT_etc_passwd \\h ']);
});
