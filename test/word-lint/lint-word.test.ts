import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { sampleDocument } from '../briefing/writers/sample-document.ts';
import { packed } from '../electron/desk/pack/packed.ts';
import { lintWord } from './lint-word.ts';

let whole: Record<string, Uint8Array>;

beforeAll(async () => {
  const parts = unzipSync(await packed(sampleDocument));
  whole = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, withoutFont(name, part)]));
});

const body = 'word/document.xml';

/** Zipping the fonts afresh for every defect would take seconds. */
function withoutFont(name: string, part: Uint8Array): Uint8Array {
  return name.startsWith('word/fonts/') ? new Uint8Array() : part;
}

/** Defects that were planted, each with a word of what the lint must say. */
const defects: readonly (readonly [
  what: string,
  part: string,
  planted: readonly [string | RegExp, string],
  said: string,
])[] = [
  [
    'a cell without a paragraph',
    body,
    [/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?)<w:p>.*?<\/w:p><\/w:tc>/, '$1</w:tc>'],
    'empty cell',
  ],
  ['a row without a cell', body, ['</w:tblGrid>', '</w:tblGrid><w:tr/>'], 'empty row'],
  ['a paragraph in a paragraph', body, ['<w:body><w:p>', '<w:body><w:p><w:p/>'], 'paragraph in a paragraph'],
  ['a field without an end', body, [/<w:fldChar w:fldCharType="end"\/>/, ''], 'field not ended'],
  ['a field that reads a file', body, [/ PAGEREF a_\w+ \\h /, ' INCLUDETEXT "x" '], 'field  INCLUDETEXT'],
  [
    'a bookmark there twice',
    body,
    ['w:name="a_source_S1"', 'w:name="a_SOURCE_s2"'],
    'double bookmark a_source_s2',
  ],
  ['a bookmark without an end', body, [/<w:bookmarkEnd w:id="1"\/>/, ''], 'not ended'],
  ['a link to nowhere', body, ['w:anchor="a_sources"', 'w:anchor="a_nowhere"'], 'link to missing a_nowhere'],
  [
    'a number of a note to nowhere',
    body,
    ['NOTEREF a_note_1 ', 'NOTEREF a_note_99 '],
    'link to missing a_note_99',
  ],
  [
    'a style there is not',
    body,
    ['<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="None"/>'],
    'no style None',
  ],
  ['a list there is not', body, [/<w:numId w:val="\d+"\/>/, '<w:numId w:val="777"/>'], 'no list 777'],
  ['a control character', body, ['Situation briefing', 'Situation\u0001briefing'], 'forbidden character'],
  ['a non-character', body, ['Situation briefing', 'Situation\ufffebriefing'], 'forbidden character'],
  ['a document type', body, ['<w:document', '<!DOCTYPE x><w:document'], 'document type'],
  ['XML that is cut', body, ['</w:body></w:document>', '</w:body>'], body],
  ['tables that touch', body, [/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/, '</w:tbl><w:tbl>'], 'tables that touch'],
  ['a picture without a text', body, [/ descr="[^"]*"/, ''], 'picture 1 without a text'],
  ['a table without a text', body, [/<w:tblCaption w:val="[^"]*"\/>/, ''], 'table without a text'],
  ['a head that is not repeated', body, ['<w:tblHeader/>', ''], 'its first row is no head'],
  ['a row that may split', body, ['<w:cantSplit/>', ''], 'rows may split'],
  [
    'a heading a level too low',
    body,
    ['<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'],
    'heading jumps from 1 to 3',
  ],
  ['white space by empty paragraphs', body, ['<w:sectPr', '<w:p/><w:p/><w:sectPr'], 'empty paragraphs'],
  [
    'two references to one note',
    body,
    ['<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>'],
    'order of their references',
  ],
  [
    'notes in another order',
    'word/footnotes.xml',
    [/(<w:footnote w:id="1">.*?<\/w:footnote>)(<w:footnote w:id="2">.*?<\/w:footnote>)/, '$2$1'],
    'order of their references',
  ],
  [
    'a link to a script',
    'word/_rels/footnotes.xml.rels',
    ['https://', 'javascript:'],
    'leads out to javascript:',
  ],
  [
    'a part outside',
    'word/_rels/document.xml.rels',
    ['Target="styles.xml"', 'Target="https://x/" TargetMode="External"'],
    'leads out to https://x/',
  ],
  [
    'a relationship to a missing part',
    'word/_rels/document.xml.rels',
    ['Target="styles.xml"', 'Target="gone.xml"'],
    'leads to missing word/gone.xml',
  ],
  ['an id without a relationship', body, ['r:id="rIdLink1"', 'r:id="rIdLink99"'], 'rIdLink99 leads nowhere'],
  [
    'a wrong content type',
    '[Content_Types].xml',
    ['footnotes+xml', 'endnotes+xml'],
    'wrong content type for word/footnotes.xml',
  ],
  [
    'a content type too few',
    '[Content_Types].xml',
    [/<Default ContentType="image\/png"[^>]*>/, ''],
    'no content type for word/media',
  ],
  ['a bad date', 'docProps/core.xml', ['2026-03-02T09:00:00Z', 'yesterday'], 'bad date yesterday'],
  ['a day that is not', 'docProps/core.xml', ['2026-03-02T09', '2026-13-02T09'], 'bad date'],
  [
    'two titles',
    'docProps/core.xml',
    ['<dc:subject>', '<dc:title>x</dc:title><dc:subject>'],
    'more than one title',
  ],
  [
    'a drawing that floats',
    body,
    ['<w:sectPr', '<w:p><w:r><w:t>x</w:t><w:drawing><wp:anchor/></w:drawing></w:r></w:p><w:sectPr'],
    'drawing that floats',
  ],
  [
    'a table that floats',
    body,
    ['<w:tblLayout', '<w:tblpPr w:tblpX="1"/><w:tblLayout'],
    'tblpPr takes text out',
  ],
  [
    'a paragraph in a frame',
    body,
    ['<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="BodyText"/><w:framePr w:w="1"/>'],
    'framePr takes text out',
  ],
  [
    'words too faint for their ground',
    body,
    [
      '<w:sectPr',
      '<w:p><w:r><w:rPr><w:color w:val="CCCCCC"/></w:rPr><w:t>faint words</w:t></w:r></w:p><w:sectPr',
    ],
    'contrast 1.6: faint words',
  ],
  [
    'a bullet that is typed',
    body,
    ['<w:sectPr', '<w:p><w:r><w:t>• no list</w:t></w:r></w:p><w:sectPr'],
    'list that is none',
  ],
  [
    'two titles on the page',
    body,
    ['<w:pStyle w:val="Kind"/>', '<w:pStyle w:val="Title"/>'],
    '2 paragraphs are the title',
  ],
  [
    'a note in the style of the text',
    'word/footnotes.xml',
    ['<w:pStyle w:val="FootnoteText"/>', '<w:pStyle w:val="BodyText"/>'],
    'note 1 in another style',
  ],
  [
    'a head merged with the body',
    body,
    [
      /(<w:tblHeader\/>(?:(?!<w:tr>).)*<\/w:tr><w:tr>(?:<w:trPr>(?:(?!tblHeader).)*?<\/w:trPr>)?<w:tc>)<w:tcPr>/,
      '$1<w:tcPr><w:vMerge/>',
    ],
    'head merged with the body',
  ],
  ['no title', 'docProps/core.xml', [/<dc:title>.*?<\/dc:title>/, ''], 'no title'],
  ['no language', 'docProps/core.xml', [/<dc:language>.*?<\/dc:language>/, ''], 'no language'],
  [
    'no language of the text',
    'word/styles.xml',
    [/<w:lang w:bidi[^>]*>|<w:lang [^>]*>/, ''],
    'no language of the text',
  ],
];

test('the file without a planted defect has none', () => {
  expect(lintWord(zipSync(whole))).toEqual([]);
});

test.each(defects)('%s is found', (_, part, [before, after], said) => {
  const text = strFromU8(whole[part] ?? expect.fail(`no ${part}`));
  const planted = text.replace(before, after);
  expect(planted).not.toBe(text);
  const problems = lintWord(zipSync({ ...whole, [part]: strToU8(planted) }));
  expect(problems.join('\n')).toContain(said);
});

test('an entry that is there twice is found', () => {
  const once = Buffer.from(zipSync({ 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>') }));
  const twice = Buffer.from(once.toString('latin1').replaceAll('b.xml', 'a.xml'), 'latin1');
  expect(lintWord(twice)).toContain('double entry a.xml');
});
