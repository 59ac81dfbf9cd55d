import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { wordsOfBlocks, type WordStory } from '../../../../briefing/edited/word-story.ts';
import type { Finding } from '../../../../briefing/outcome.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { reviewFiles } from '../../../../electron/desk/review/review-files.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { documentOf, note, paragraph } from '../../../briefing/writers/docx/word-of.ts';
import { text } from '../../../briefing/writers/sample-inline.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { packed, validatorErrors } from '../pack/packed.ts';
import { valueOf } from '../outcomes.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { resolvedChanges } from './resolved-changes.ts';

const now = '2026-03-02T09:00:00Z';
const parsers = startParsers();
afterAll(() => parsers.close());

async function storyOf(bytes: Uint8Array): Promise<WordStory> {
  return valueOf(await parsers.readWord(bytes, 'x.docx'));
}

function inBody(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = openParts(bytes);
  const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
  return zipParts(parts.set('word/document.xml', strToU8(change(xml))));
}

/** Who rejects a change does what somebody does who accepts its opposite. */
function turned(bytes: Uint8Array): Uint8Array {
  return inBody(bytes, (xml) =>
    xml
      .replace(
        /(<\/?w:)(ins|del)(?=[ >/])/g,
        (_, start: string, name: string) => start + (name === 'ins' ? 'del' : 'ins'),
      )
      .replace(/(<\/?w:)delText/g, '$1t'),
  );
}

/** All words but those of the contents, without spaces. */
async function wordsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { blocks } = await storyOf(bytes);
  const told = blocks.filter((block) => block.kind === 'table' || !/^TOC\d/.test(block.style));
  return wordsOfBlocks(told)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ''))
    .filter((line) => line !== '');
}

async function marked(document: Document, oldDocument: Document) {
  const old = await packed(oldDocument);
  const bytes = await packed(document);
  const order = { document, findings: [], now, comments: false, changesFrom: await storyOf(old) };
  const [file] = reviewFiles([{ name: 'x.docx', bytes }], order);
  return { old, bytes, file: file?.bytes ?? new Uint8Array() };
}

function table(...rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    columns: [{ align: 'start' }, { align: 'start' }],
    head: [],
    rows: rows.map((cells) => ({
      cells: cells.map((words) => ({ content: [text(words)], columns: 1, rows: 1 })),
    })),
  };
}

const before = documentOf([
  paragraph(text('Iraq received 2,000 detainees in January, officials said on Friday.')),
  paragraph(text('This paragraph goes away altogether.')),
  table(['Hasakah', '150 men'], ['Raqqa', '90 men'], ['Damascus', 'none were moved']),
  table(['a table', 'that goes']),
  paragraph(text('The last words stay.')),
]);
const after = documentOf([
  paragraph(text('A paragraph that is quite new.')),
  paragraph(text('Iraq received 2,225', ['T05']), text(' detainees in February, officials said on Friday.')),
  table(['Hasakah', '160 men'], ['Damascus', 'none were moved'], ['Aleppo', '7 boys']),
  paragraph(text('The last words stay.')),
  table(['a newer', 'table comes']),
]);

const marksOf = (...numbers: readonly number[]): Inline => ({
  kind: 'noteReference',
  marks: numbers.map((number, at) => ({
    id: `mark-${number}-${at}`,
    note: `note-${Math.abs(number)}`,
    number: Math.abs(number),
    first: number > 0,
  })),
});

const withNotes = documentOf(
  [
    paragraph(text('Iraq received 2,000 detainees.'), marksOf(1), text(' More will come.'), marksOf(2)),
    paragraph(text('Nobody was freed.'), marksOf(3, 4), text(' So it is said.'), marksOf(-1)),
  ],
  {
    notes: [
      note(1, text('The ministry said so on Friday.')),
      note(2, text('Reuters, 3 March 2026.')),
      note(3, text('A third one, quite new.')),
      note(4, text('The ministry said so on Sunday.')),
    ],
  },
);
const withOtherNotes = documentOf(
  [
    paragraph(text('Iraq received 2,000 detainees.'), marksOf(1), text(' More will come.'), marksOf(2)),
    paragraph(text('Nobody was freed.'), marksOf(3), text(' So it is said.'), marksOf(-3)),
    paragraph(text('This goes away with its note.'), marksOf(4)),
  ],
  {
    notes: [
      note(1, text('The ministry said so on Friday.')),
      note(2, text('Rudaw, 3 March 2026.')),
      note(3, text('The ministry said so on Sunday.')),
      note(4, text('And this one.')),
    ],
  },
);

const pairs: readonly (readonly [string, Document, Document])[] = [
  ['paragraphs, tables and rows that came, went and changed', after, before],
  ['the other way round', before, after],
  ['a whole briefing from nothing', sampleDocument, documentOf([])],
  ['nothing of a whole briefing', documentOf([]), sampleDocument],
  ['a briefing in another order', { ...documentOf([]), blocks: before.blocks.toReversed() }, before],
];

describe('changes since an older text', () => {
  test.each(pairs)('%s: accepted, the new text; rejected, the old one', async (_, document, oldDocument) => {
    const { old, bytes, file } = await marked(document, oldDocument);
    expect(await wordsOf(file)).toEqual(await wordsOf(bytes));
    expect(await wordsOf(turned(file))).toEqual(await wordsOf(old));
    expect(await validatorErrors(file)).toEqual([]);
  });

  test.each([
    ['a note that is new, one that is gone, one that says something else', withNotes, withOtherNotes],
    ['the other way round', withOtherNotes, withNotes],
    ['notes that come with all of their text', withNotes, before],
    ['notes that go with all of their text', before, withNotes],
  ])('%s: accepted and rejected alike, in the notes too', async (_, document, oldDocument) => {
    const { old, bytes, file } = await marked(document, oldDocument);
    expect(resolvedChanges(file, 'accept')).toEqual(resolvedChanges(bytes, 'accept'));
    expect(resolvedChanges(file, 'reject')).toEqual(resolvedChanges(old, 'accept'));
    expect(await validatorErrors(file)).toEqual([]);
  });

  test('mark in a note the words that were changed, and no number that only counts on', async () => {
    const { file } = await marked(withNotes, withOtherNotes);
    const notes = strFromU8(openParts(file).get('word/footnotes.xml') ?? new Uint8Array());
    expect(notes).toMatch(
      /<w:del [^>]*><w:r><w:delText xml:space="preserve">Rudaw<\/w:delText><\/w:r><\/w:del>/,
    );
    expect(notes).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">Reuters<\/w:t><\/w:r><\/w:ins>/);
    expect(notes).not.toMatch(/<w:(?:ins|del) [^>]*>(?:(?!<\/w:(?:ins|del)>).)*The ministry said so/);
  });

  test('name nobody of the office, and mark words rather than paragraphs', async () => {
    const { file } = await marked(after, before);
    const xml = strFromU8(openParts(file).get('word/document.xml') ?? new Uint8Array());
    expect(new Set(xml.match(/w:author="[^"]*"/g))).toEqual(new Set(['w:author="Attaché"']));
    expect(new Set(xml.match(/w:date="[^"]*"/g))).toEqual(new Set([`w:date="${now}"`]));
    expect(xml).toMatch(
      /<w:del [^>]*><w:r><w:delText xml:space="preserve">January<\/w:delText><\/w:r><\/w:del>/,
    );
  });

  test('a text that is the same has none, and the same inputs give the same bytes', async () => {
    const { file } = await marked(sampleDocument, sampleDocument);
    const xml = strFromU8(openParts(file).get('word/document.xml') ?? new Uint8Array());
    expect(xml).not.toMatch(/<w:(?:ins|del) /);
    expect(Buffer.compare((await marked(after, before)).file, (await marked(after, before)).file)).toBe(0);
  });

  test('ten thousand paragraphs are compared, with changes at both ends', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) =>
      paragraph(text(`Line ${at} says what happened on that day.`)),
    );
    const changed = [paragraph(text('New.')), ...lines.slice(1, -1), paragraph(text('End.'))];
    const { file } = await marked(documentOf(changed), documentOf(lines));
    const xml = strFromU8(openParts(file).get('word/document.xml') ?? new Uint8Array());
    expect(xml.match(/<w:(?:ins|del) /g)?.length).toBeLessThan(20);
  }, 60_000);
});

const findings: readonly Finding[] = [
  {
    rule: 'figure',
    severity: 'warning',
    message: 'No fact says “January”.',
    reason: 'Figures need facts.',
    found: 'January',
    place: { slot: 'text', line: 3 },
  },
  { rule: 'other', severity: 'note', message: 'Something of the whole & <all>.' },
];

describe('findings as comments', () => {
  const document = documentOf([
    { ...paragraph(text('Iraq received 2,000 detainees in January.')), from: { slot: 'text', line: 3 } },
  ]);
  let xml: string;
  let comments: string;
  let bytes: Uint8Array;

  beforeAll(async () => {
    const order = { document, findings, now, comments: true };
    bytes =
      reviewFiles([{ name: 'x.docx', bytes: await packed(document) }], order)[0]?.bytes ?? new Uint8Array();
    const parts = openParts(bytes);
    xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
    comments = strFromU8(parts.get('word/comments.xml') ?? new Uint8Array());
  });

  test('stand at the words they are about, and at the title where they are about no place', () => {
    expect(xml).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">January<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/,
    );
    const title = /<w:p><w:pPr><w:pStyle w:val="Title"\/>.*?<\/w:p>/.exec(xml)?.[0] ?? '';
    expect(title).toContain('<w:commentRangeStart w:id="1"/>');
  });

  test('say the message and the reason, by Attaché, at the moment of the export', () => {
    expect(comments).toContain('Warning: No fact says “January”.');
    expect(comments).toContain('Figures need facts.');
    expect(comments).toContain('Something of the whole &amp; &lt;all&gt;.');
    expect(comments.match(/w:author="Attaché" w:initials="A" w:date="2026-03-02T09:00:00Z"/g)).toHaveLength(
      2,
    );
  });

  test('Microsoft’s Open XML SDK finds no fault, and the words are the same', async () => {
    expect(await validatorErrors(bytes)).toEqual([]);
    expect(await wordsOf(bytes)).toEqual(await wordsOf(await packed(document)));
    expect(lintWord(bytes).filter((problem) => !problem.includes('no heading'))).toEqual([]);
  });
});

describe.skipIf(!hasTool('libreoffice'))('as LibreOffice reads them', () => {
  const folder = sharedFolder();

  test('it opens changes and comments, and shows old and new words', async () => {
    const { file } = await marked(after, before);
    await writeFile(join(folder, 'changed.docx'), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--convert-to', 'odt', '--outdir', folder, join(folder, 'changed.docx')];
    runTool('libreoffice', [profile, '--headless', ...to]);
    const content = runTool('unzip', ['-p', join(folder, 'changed.odt'), 'content.xml']);
    expect(content).toContain('<text:insertion>');
    expect(content).toContain('<text:deletion>');
    expect(content).toContain('This paragraph goes away altogether.');
    const { file: noted } = await marked(withNotes, withOtherNotes);
    await writeFile(join(folder, 'noted.docx'), noted);
    runTool('libreoffice', [profile, '--headless', ...to.slice(0, -1), join(folder, 'noted.docx')]);
    const notes = runTool('unzip', ['-p', join(folder, 'noted.odt'), 'content.xml']);
    expect(notes.match(/<text:note /g)).toHaveLength(5);
    expect(notes).toContain('Rudaw');
    expect(notes).toContain('Reuters');
  });
});
