import { expect, test } from 'vitest';
import type { WordPackage } from '../../../word-lint/word-package.ts';
import { all, attribute, exactTextOf, textOf } from '../../../word-lint/word-package.ts';
import { sampleDocument } from '../sample-document.ts';
import { grade, marks, reference, text } from '../sample-inline.ts';
import { documentOf, note, paragraph, wordOf } from './word-of.ts';

const footnotes = (file: WordPackage) =>
  all(file, 'word/footnotes.xml', 'footnote').filter((each) => attribute(each, 'type') === '');

test('the notes stand in the order of their references, numbered from 1, each with its own words', async () => {
  const file = await wordOf(sampleDocument);
  const references = all(file, 'word/document.xml', 'footnoteReference').map((each) => attribute(each, 'id'));
  expect(references).toEqual(sampleDocument.notes.map(({ number }) => String(number)));
  expect(footnotes(file).map((each) => attribute(each, 'id'))).toEqual(references);
  expect(footnotes(file).map(textOf)[5]).toBe('  US Central Command (note 2). B2');
});

test('a second mark of a note shows its number by a field that leads to the first mark', async () => {
  const file = await wordOf(
    documentOf([paragraph(text('One.'), marks(1)), paragraph(text('Again.'), marks([1, 2]))], {
      notes: [note(1, text('Said so.'))],
    }),
  );
  expect(all(file, 'word/document.xml', 'footnoteReference')).toHaveLength(1);
  const codes = all(file, 'word/document.xml', 'instrText').map((each) => each.textContent);
  expect(codes).toEqual([' NOTEREF a_note_1 \\h ']);
  expect(textOf(all(file, 'word/document.xml', 'body')[0] ?? expect.fail())).toMatch(/One\.Again\.1$/);
  expect(all(file, 'word/document.xml', 'bookmarkStart').map((each) => attribute(each, 'name'))).toEqual([
    'a_note_1',
  ]);
});

test('two marks side by side are bound by a comma and a no-break space', async () => {
  const file = await wordOf(
    documentOf([paragraph(text('Both.'), marks(1, 2))], { notes: [note(1, text('a')), note(2, text('b'))] }),
  );
  const between = all(file, 'word/document.xml', 'r').map(exactTextOf);
  expect(between.slice(-3)).toEqual(['', ',\u00a0', '']);
});

test('a reference in a note leads to the mark of the other note', async () => {
  const file = await wordOf(
    documentOf([paragraph(text('One.'), marks(1), text(' Two.'), marks(2))], {
      notes: [
        note(1, text('a')),
        note(2, text('A ('), reference('note-1', 'note 1'), text('). '), grade('C2')),
      ],
    }),
  );
  const links = all(file, 'word/footnotes.xml', 'hyperlink');
  expect(links.map((each) => attribute(each, 'anchor'))).toEqual(['a_note_1']);
  expect(links.map(textOf)).toEqual(['note 1']);
});

test.each([
  ['notes out of order', [paragraph(marks(2), marks(1))], /Note 2 is referred to in place 1/],
  ['a note without a mark', [paragraph(marks(1))], /Nothing in the text refers to 1 of the notes/],
  ['a mark without a note', [paragraph(marks(1, 2, 3))], /note-3, which the document does not have/],
])('%s would print a wrong number and is never written', async (_, blocks, message) => {
  const notes = [note(1, text('a')), note(2, text('b'))];
  await expect(async () => wordOf(documentOf(blocks, { notes }))).rejects.toThrow(message);
});
