import { Packer } from 'docx';
import { expect, test } from 'vitest';
import type { Block, KeyedEntry } from '../../../../briefing/document/block.ts';
import {
  all,
  attribute,
  child,
  exactTextOf,
  openWord,
  textOf,
  within,
} from '../../../word-lint/word-package.ts';
import { textWidth } from '../../../../briefing/style/text-width.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writeDocx } from '../../../../briefing/writers/docx/write-docx.ts';
import { sampleDocument } from '../sample-document.ts';
import { text } from '../sample-inline.ts';
import { samplePicture } from '../sample-picture.ts';
import { documentOf, paragraph, wordOf } from './word-of.ts';

const body = 'word/document.xml';

const styleOf = (each: Parameters<typeof child>[0]) => attribute(child(child(each, 'pPr'), 'pStyle'), 'val');

const items = (...words: readonly string[]): readonly (readonly Block[])[] =>
  words.map((word) => [paragraph(text(word))]);

const entryOf = (words: string): KeyedEntry => ({ key: [text('Key')], blocks: [paragraph(text(words))] });

const list = (start: number): Block => ({ kind: 'list', ordered: true, start, items: items('a', 'b') });

test('headings, captions, notes and quotations have Word’s own styles', async () => {
  const file = await wordOf(sampleDocument);
  const used = new Set([body, 'word/footnotes.xml'].flatMap((part) => all(file, part, 'p')).map(styleOf));
  for (const style of [
    'Title',
    'Heading1',
    'Heading2',
    'Heading3',
    'Caption',
    'Quote',
    'FootnoteText',
    'TOC1',
  ]) {
    expect(used).toContain(style);
  }
  const names = all(file, 'word/styles.xml', 'style').map((each) => attribute(child(each, 'name'), 'val'));
  expect(names).toEqual(
    expect.arrayContaining(['heading 1', 'caption', 'Quote', 'footnote text', 'Comment', 'Key']),
  );
});

test('a panel’s title looks like a heading, in ink where it warns; a likelihood’s bar has its height from its style', async () => {
  const file = await wordOf(sampleDocument);
  const styles = all(file, 'word/styles.xml', 'style');
  const colourOf = (words: string) => {
    const used = all(file, body, 'p').find((each) => textOf(each) === words);
    const style = styles.find((each) => attribute(each, 'styleId') === styleOf(used ?? expect.fail()));
    return attribute(within(style ?? expect.fail(), 'color')[0], 'val');
  };
  expect(colourOf('Key judgement')).toBe('1D3B5C');
  expect(colourOf('Warning')).toBe('15181C');
  const bar = styles.find((each) => attribute(each, 'styleId') === 'LikelihoodBar');
  const spacing = within(bar ?? expect.fail(), 'spacing')[0];
  expect(attribute(within(bar ?? expect.fail(), 'sz')[0], 'val')).toBe('6');
  expect(['before', 'line', 'lineRule'].map((name) => attribute(spacing, name))).toEqual([
    '60',
    '80',
    'exact',
  ]);
});

test('headings and captions stay with what follows', async () => {
  const file = await wordOf(sampleDocument);
  const kept = all(file, 'word/styles.xml', 'style')
    .filter((each) => within(each, 'keepNext').length > 0)
    .map((each) => attribute(each, 'styleId'));
  expect(kept).toEqual(expect.arrayContaining(['Heading1', 'Heading2', 'Heading3', 'Caption']));
});

test('a quotation stays with who said it, a heading with its first line and the next one', async () => {
  const file = await wordOf(
    documentOf([
      { kind: 'quotation', blocks: [paragraph(text('Their words.'))], attribution: [text('Somebody')] },
      { kind: 'heading', level: 1, id: 'h', content: [text('Head')] },
      { kind: 'keyed', ruled: false, entries: [entryOf('One line.'), entryOf('And one more.')] },
    ]),
  );
  const keptNext = (words: string): boolean =>
    all(file, body, 'p').some((each) => textOf(each).endsWith(words) && within(each, 'keepNext').length > 0);
  expect(['Their words.', 'One line.'].map(keptNext)).toEqual([true, true]);
  expect(['Somebody', 'And one more.'].map(keptNext)).toEqual([false, false]);
});

test('the contents name every heading with its page, without asking to update anything', async () => {
  const file = await wordOf(sampleDocument);
  const entries = all(file, body, 'p').filter((each) => /^TOC\d$/.test(styleOf(each)));
  expect(entries.map(textOf)).toEqual([
    'Bottom line1',
    'What has changed since issue 1 (2 February)1',
    expect.stringMatching(/^Transfers\d$/),
    expect.stringMatching(/^What has been counted\d$/),
    expect.stringMatching(/^Key judgements and outlook\d$/),
    expect.stringMatching(/^Sources\d$/),
  ]);
  const fields = all(file, body, 'instrText').map((each) => (each.textContent ?? '').trim());
  expect(fields).toContain('TOC \\o "1-2" \\h \\z \\u');
  expect(all(file, 'word/settings.xml', 'updateFields')).toHaveLength(0);
  expect(all(file, body, 'fldChar').filter((each) => attribute(each, 'dirty') !== '')).toEqual([]);
});

test('page 1 has the section in its header, the others the running title, and all have banner and number', async () => {
  const file = await wordOf(sampleDocument);
  const words = (part: string) => all(file, part, 'p').map(textOf).join('\n').replace(/ +/g, ' ');
  expect(words('word/header2.xml')).toBe(
    'Iraq and Syria DeskThis organisation and its clients, need to know TLP:AMBER \nRegional Security Section',
  );
  expect(words('word/header1.xml')).toContain('Situation briefing 2/2026: Transfer of ISIS detainees');
  for (const part of ['word/footer1.xml', 'word/footer2.xml']) {
    expect(words(part)).toContain('Page 1 of 1');
    expect(words(part)).toContain('TLP:AMBER');
    expect(all(file, part, 'instrText').map((each) => each.textContent)).toEqual([' PAGE ', ' NUMPAGES ']);
  }
  expect(all(file, body, 'titlePg')).toHaveLength(1);
  const label = all(file, 'word/header2.xml', 'r').find((each) => textOf(each).includes('TLP:AMBER'));
  expect(attribute(within(label ?? expect.fail(), 'shd')[0], 'fill')).toBe('000000');
  expect(attribute(within(label ?? expect.fail(), 'color')[0], 'val')).toBe('FFC000');
});

test('a long running title is cut at a word, so that it never runs under the label', async () => {
  const runningTitle = `Situation briefing: ${'the transfer of detainees '.repeat(9).trim()}`;
  const file = await wordOf({ ...sampleDocument, meta: { ...sampleDocument.meta, runningTitle } });
  const line = all(file, 'word/header1.xml', 'p').map(textOf).at(-1) ?? '';
  expect(line).toMatch(/^Situation briefing: the transfer .* (?:the|transfer|of|detainees)…$/);
  const label = 80;
  expect(textWidth(line, { size: 8, weight: 'semibold' })).toBeLessThanOrEqual(467.28 - label);
});

test('a producer whose name has no room beside the label stands below it, whole', async () => {
  const producer = 'Federal Ministry for Economic Cooperation and Development, Iraq and Syria Desk';
  const file = await wordOf({ ...sampleDocument, meta: { ...sampleDocument.meta, producer } });
  const [mark, name, section] = all(file, 'word/header2.xml', 'p').map(textOf);
  expect(mark?.replace(/\s+/gu, ' ').trim()).toBe(
    'This organisation and its clients, need to know TLP:AMBER',
  );
  expect([name, section]).toEqual([producer, 'Regional Security Section']);
});

test('the title block is as wide as the text on any paper', async () => {
  const letter = openWord(
    new Uint8Array(await Packer.toBuffer(writeDocx(sampleDocument, attacheStyle('Letter')))),
  );
  const grid = within(all(letter, body, 'tbl')[0] ?? expect.fail(), 'gridCol');
  const width = grid.reduce((sum, column) => sum + Number(attribute(column, 'w')), 0);
  expect(width / 20).toBeCloseTo(612 - 128, 0);
});

async function pictureIndent(width: number): Promise<string> {
  const picture = samplePicture(width, 40);
  const file = await wordOf(documentOf([{ kind: 'figure', picture, description: 'A bar' }]));
  const shown = all(file, body, 'p').find((each) => styleOf(each) === 'Picture') ?? expect.fail();
  return attribute(within(shown, 'ind')[0], 'start') || attribute(within(shown, 'ind')[0], 'left');
}

test('a picture stands in the text column where it has room there, else at the margin', async () => {
  expect(await pictureIndent(200)).toBe('2520');
  expect(await pictureIndent(460)).toBe('');
});

async function spaceBefore(first: Block): Promise<string> {
  const spacer = all(await wordOf(documentOf([first])), body, 'p').find((each) => styleOf(each) === 'Spacer');
  return attribute(within(spacer ?? expect.fail(), 'spacing')[0], 'line');
}

test('a heading that opens the text has its own space above and no more; a paragraph has the title block’s', async () => {
  expect(await spaceBefore({ kind: 'heading', level: 1, id: 'h', content: [text('h')] })).toBe('20');
  expect(await spaceBefore(paragraph(text('p')))).toBe('280');
});

test('every numbered list counts from its own start', async () => {
  const file = await wordOf(documentOf([list(1), paragraph(text('between')), list(1), list(3)]));
  const used = all(file, body, 'numId').map((each) => attribute(each, 'val'));
  expect(new Set(used).size).toBe(3);
  const starts = [...new Set(used)].map((id) => {
    const number = all(file, 'word/numbering.xml', 'num').find((each) => attribute(each, 'numId') === id);
    return attribute(within(number ?? expect.fail(), 'startOverride')[0], 'val');
  });
  expect(starts).toEqual(['1', '1', '3']);
});

test('lists nest without end, also below the nine levels Word has', async () => {
  const nested = (depth: number): Block => ({
    kind: 'list',
    ordered: depth % 2 === 0,
    start: 1,
    items: [[paragraph(text(`level ${depth}`)), ...(depth < 12 ? [nested(depth + 1)] : [])]],
  });
  const file = await wordOf(documentOf([nested(1)]));
  const levels = all(file, body, 'ilvl').map((each) => Number(attribute(each, 'val')));
  expect(levels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8]);
});

test('a picture says what it shows and is as wide as the page at most', async () => {
  const figure = sampleDocument.blocks.find((block) => block.kind === 'figure');
  if (figure === undefined) expect.fail('the sample has no figure');
  const wide = { ...figure, picture: { ...figure.picture, width: 4000, height: 1000 } };
  const file = await wordOf(documentOf([figure, wide]));
  const drawings = Array.from(file.xml.get(body)?.getElementsByTagName('wp:docPr') ?? []);
  expect(drawings.map((each) => each.getAttribute('descr'))).toEqual([
    figure.description,
    figure.description,
  ]);
  const widths = Array.from(file.xml.get(body)?.getElementsByTagName('wp:extent') ?? [], (each) =>
    Math.round(Number(each.getAttribute('cx')) / 12700),
  );
  expect(widths).toEqual([467, 467]);
});

test('the claim and its confidence never share a paragraph', async () => {
  const file = await wordOf(sampleDocument);
  const claim = all(file, body, 'p').filter((each) => textOf(each).includes('still below 4,000'));
  expect(claim.map(textOf)).toEqual(['Iraq’s count is still below 4,000 at the end of March.']);
});

test('a heading after a page break opens the page', async () => {
  const file = await wordOf(
    documentOf([paragraph(text('before')), { kind: 'pageBreak' }, paragraph(text('after'))]),
  );
  expect(all(file, body, 'pageBreakBefore')).toHaveLength(1);
  const first = all(file, body, 'p').findIndex((each) => within(each, 'pageBreakBefore').length > 0);
  expect(
    all(file, body, 'p')
      .slice(first + 1)
      .map(textOf),
  ).toEqual(['after']);
});

test('what belongs together does not part at the end of a line', async () => {
  const words = text('On 21 January, says Mr Maan, 2,225 men; see para. 7, and the grade: ');
  const grade = { kind: 'grade', value: 'C2' } as const;
  const file = await wordOf(
    documentOf([paragraph(words, grade)], { meta: { title: 'A title of several words' } }),
  );
  const paragraphs = all(file, body, 'p');
  const title = paragraphs.find((each) => styleOf(each) === 'Title');
  const prose = paragraphs.find((each) => styleOf(each) === 'BodyText');
  expect(exactTextOf(title ?? expect.fail())).toBe('A title of\u00a0several\u00a0words');
  expect(exactTextOf(prose ?? expect.fail())).toBe(
    'On 21\u00a0January, says Mr\u00a0Maan, 2,225\u00a0men; see para.\u00a07, and the grade:\u00a0C2',
  );
});
