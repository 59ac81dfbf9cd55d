import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { fontFiles } from '../../../../electron/desk/print/fonts.ts';
import { PrintedDocument } from '../../../../electron/desk/print/printed-document.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { documentOf, laidOut } from './printed.ts';
import type { PrintedPage } from './printed.ts';
import { randomDocument } from './random-document.ts';

const wordsIn = (content: unknown): readonly string[] => JSON.stringify(content).match(/w\d+x/g) ?? [];

/** Notes of ordinary length, so that no line is alone because its notes fill the page. */
function withShortNotes(document: Document): Document {
  const notes = document.notes.map((note) =>
    Object.assign({}, note, {
      content: [{ kind: 'text', value: wordsIn(note.content).slice(0, 40).join(' ') }],
    }),
  );
  return { ...document, notes };
}

/** On how many lines of each page one of the words stands, pages without any left out. */
function linesByPage(pages: readonly PrintedPage[], words: ReadonlySet<string>): readonly number[] {
  return pages
    .map(({ body }) => body.filter(({ text }) => wordsIn(text).some((word) => words.has(word))).length)
    .filter((count) => count > 0);
}

test.each([
  [
    'Lake Chad: what has been counted, by whom, and what is only a ceiling',
    'Lake Chad: what has been counted,',
  ],
  ['Displacement around Lake Chad: what is known of it', 'Displacement around Lake Chad:'],
  ['ISIS detainees moved to Iraq: what was counted', 'ISIS detainees moved to Iraq:'],
])('a title is parted at its colon where that needs no line more: %s', (title, first) => {
  const document = documentOf();
  const [page] = laidOut({ ...document, meta: { ...document.meta, title } });
  expect(page?.body.map(({ text }) => text.trim())).toContain(first);
});

test('a box of most of a page begins under the title, and leaves no page empty', () => {
  const answer = [{ kind: 'text', value: 'Words of a very long statement. '.repeat(62).trim() } as const];
  const title = [{ kind: 'text', value: 'Bottom line' } as const];
  const box: Block = { kind: 'bottomLine', id: 'box', title, answer, entries: [] };
  const [first, second] = laidOut(documentOf(box));
  expect(first?.body.at(-1)?.text).toContain('Words of');
  expect(second?.body[0]?.text).toContain('statement');
  expect(second?.body.length).toBeGreaterThanOrEqual(2);
});

describe('documents at random', () => {
  test('no first and no last line of a paragraph stands alone on a page', () => {
    fc.assert(
      fc.property(randomDocument, (given) => {
        const document = withShortNotes(given);
        const pages = laidOut(document);
        for (const block of document.blocks) {
          if (block.kind !== 'paragraph') continue;
          const counts = linesByPage(pages, new Set(wordsIn(block)));
          if (counts.length > 1) expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
        }
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  test('a note of a few lines never splits', () => {
    fc.assert(
      fc.property(randomDocument, (given) => {
        const document = withShortNotes(given);
        const pages = laidOut(document);
        for (const note of document.notes) {
          const words = new Set(wordsIn(note.content));
          const on = pages.filter(({ notes }) =>
            notes.some(({ text }) => wordsIn(text).some((word) => words.has(word))),
          );
          expect(on).toHaveLength(1);
        }
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});

const cell = (value: string) => ({ content: [{ kind: 'text', value } as const], columns: 1, rows: 1 });

test('the last row of a table never stands alone on a page, nor the first without its second', () => {
  for (let rows = 26; rows < 90; rows += 3) {
    const table: Block = {
      kind: 'table',
      columns: [{ align: 'start' }],
      head: [{ cells: [cell('Head')] }],
      rows: Array.from({ length: rows }, (_, row) => ({ cells: [cell(`row${row}`)] })),
    };
    for (const { body } of laidOut(documentOf(table))) {
      const count = body.filter(({ text }) => text.startsWith('row')).length;
      if (count > 0) expect(count).toBeGreaterThanOrEqual(2);
    }
  }
});

describe('figures stand under each other', () => {
  const { info, language } = writePdf(sampleDocument, attacheStyle('A4'));
  const document = new PrintedDocument({ info, language, size: [595, 842], fonts: fontFiles() });

  test.each([
    'Source Serif 4',
    'Source Sans 3',
    'Amiri',
    'Vazirmatn',
    'Noto Serif Hebrew',
    'Noto Sans Hebrew',
  ])('every digit of %s is as wide as the others, as lining and tabular figures are', (family) => {
    for (const bold of [false, true]) {
      const font = document.provideFont(family, bold, false);
      const widths = Array.from('0123456789', (digit) => font.widthOfString(digit, 1000, null));
      expect(new Set(widths.map((width) => Math.round(width))).size).toBe(1);
    }
  });
});
