import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { all, attribute, textOf } from '../../../word-lint/word-package.ts';
import { sampleDocument } from '../sample-document.ts';
import { link, reference, text } from '../sample-inline.ts';
import { documentOf, paragraph, wordOf } from './word-of.ts';

test('every link inside the document leads to a bookmark that is there', async () => {
  const file = await wordOf(sampleDocument);
  const bookmarks = new Set(
    all(file, 'word/document.xml', 'bookmarkStart').map((each) => attribute(each, 'name')),
  );
  const anchors = ['word/document.xml', 'word/footnotes.xml']
    .flatMap((part) => all(file, part, 'hyperlink'))
    .map((each) => attribute(each, 'anchor'))
    .filter((anchor) => anchor !== '');
  expect(anchors).toContain('a_source_S3');
  expect(anchors).toContain('a_judgements');
  expect(anchors.filter((anchor) => !bookmarks.has(anchor))).toEqual([]);
});

test('a link to what the document does not have is plain text', async () => {
  const file = await wordOf(documentOf([paragraph(reference('nowhere', 'see there'))]));
  expect(all(file, 'word/document.xml', 'hyperlink')).toHaveLength(0);
  expect(textOf(all(file, 'word/document.xml', 'body')[0] ?? expect.fail())).toContain('see there');
});

test('links that are not http, https or mailto are plain text, and no trace of their address is left', async () => {
  const hostile = ['javascript:alert(1)', 'file:///etc/passwd', '\\\\evil\\share', 'https://a b/evil'];
  const file = await wordOf(documentOf(hostile.map((href, at) => paragraph(link(href, `words ${at}`)))));
  const everything = [...file.parts.values()].map((part) => strFromU8(part)).join('\n');
  expect(everything).not.toMatch(/javascript|etc\/passwd|evil/);
  expect(everything).toContain('words 3');
});

test('an outward link keeps its address and its words', async () => {
  const file = await wordOf(
    documentOf([paragraph(text('At '), link('https://example.org/?a=1&b=2', 'there'))]),
  );
  const relations = Array.from(
    file.xml.get('word/_rels/document.xml.rels')?.getElementsByTagName('Relationship') ?? [],
  );
  const outside = relations.filter((each) => each.getAttribute('TargetMode') === 'External');
  expect(outside.map((each) => each.getAttribute('Target'))).toEqual(['https://example.org/?a=1&b=2']);
  expect(all(file, 'word/document.xml', 'hyperlink').map(textOf)).toEqual(['there']);
});
