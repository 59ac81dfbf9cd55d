import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Note } from '../../../../briefing/document/document.ts';
import type { NoteMark } from '../../../../briefing/document/inline.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { laidOut, pageTexts, printed } from './printed.ts';
import type { PrintedLine, PrintedPage } from './printed.ts';
import { randomDocument } from './random-document.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { hasTool } from '../../../reading/tool.ts';

const { page } = attacheStyle('A4');
const bodyEnd = page.height - page.bottom;

function pagesWith(pages: readonly PrintedPage[], ids: (page: PrintedPage) => readonly string[]) {
  return new Map(pages.flatMap((each, at) => ids(each).map((id) => [id, at] as const)));
}

const markedOn = (pages: readonly PrintedPage[]) =>
  pagesWith(pages, ({ body }) => body.flatMap(({ marks }) => marks));
const printedOn = (pages: readonly PrintedPage[]) =>
  pagesWith(pages, ({ notes }) => notes.flatMap(({ ids }) => ids));

describe('footnotes', () => {
  test('stand at the foot of the page that carries their first mark', () => {
    const pages = laidOut(sampleDocument);
    expect(markedOn(pages).size).toBe(sampleDocument.notes.length);
    expect(printedOn(pages)).toEqual(markedOn(pages));
  });

  test.skipIf(!hasTool('pdftotext'))(
    'are read there by a reader: number and words on the mark’s page',
    async () => {
      const texts = pageTexts(await printed(sampleDocument));
      expect(texts[0]).toMatch(/^\s+2\s+US Central Command, statement of 21 January 2026 \[S2\]/m);
      expect(texts[2]).toMatch(/^\s+5\s+S1, paras 2 and 6\. B2$/m);
    },
  );

  test.skipIf(!hasTool('pdftotext'))('a second mark of a note prints no second note', async () => {
    const text = pageTexts(await printed(sampleDocument)).join('');
    expect(text.match(/statement of 21 January 2026 \[S2\]/g)).toHaveLength(1);
  });

  test('the last note ends where the body of the page ends', () => {
    for (const { notes } of laidOut(sampleDocument)) {
      if (notes.length > 0) expect(Math.max(...notes.map(({ bottom }) => bottom))).toBeCloseTo(bodyEnd, 3);
    }
  });
});

describe('documents at random', () => {
  test('text and notes never overlap, nothing leaves the page’s body, and no note begins late', () => {
    holds((pages, document) => {
      for (const { body, notes, noteRule = bodyEnd } of pages) {
        expect(Math.max(0, ...body.map(({ bottom }) => bottom))).toBeLessThanOrEqual(noteRule + 0.01);
        expect(Math.max(0, ...notes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(bodyEnd + 0.01);
      }
      expect(markedOn(pages).size).toBe(document.notes.length);
      expect(printedOn(pages)).toEqual(markedOn(pages));
    });
  });

  test('every word is printed once, and no line stands over another', () => {
    holds((pages, document) => {
      const heads = new Set(headWords(document));
      const once = (words: readonly string[] | null) =>
        (words ?? []).filter((word) => !heads.has(word)).toSorted();
      const lines = pages.flatMap(({ body, notes }) => [...body, ...notes]);
      expect(
        once(
          lines
            .map(({ text }) => text)
            .join(' ')
            .match(/w\d+x/g),
        ),
      ).toEqual(once(JSON.stringify(document).match(/w\d+x/g)));
      for (const { body, notes } of pages) expect(overlaps([...body, ...notes])).toEqual([]);
    });
  });
});

test('a line that alone marks more notes than a page holds loses none of them', () => {
  const content = [
    { kind: 'text', value: 'All' } as const,
    { kind: 'noteReference', marks: [1, 2, 3, 4].map(markOf) } as const,
  ];
  const blocks = [{ kind: 'paragraph', content } as const];
  const pages = laidOut({ meta: sampleDocument.meta, blocks, notes: [1, 2, 3, 4].map(longNote) });
  const words = pages.flatMap(({ notes }) => notes.map(({ text }) => text)).join(' ');
  expect(words.match(/end\d/g)).toEqual(['end1', 'end2', 'end3', 'end4']);
});

function longNote(number: number): Note {
  const content = [{ kind: 'text', value: `n${number} ${'word '.repeat(300)}end${number}` } as const];
  return { id: `note-${number}`, number, content, sources: [], facts: [] };
}

function markOf(number: number): NoteMark {
  return { note: `note-${number}`, number, id: `mark-${number}`, first: true };
}

function holds(check: (pages: readonly PrintedPage[], document: Document) => void): void {
  fc.assert(
    fc.property(randomDocument, (document) => check(laidOut(document), document)),
    { seed: 20261122, numRuns: 40 },
  );
}

function overlaps(lines: readonly PrintedLine[]): readonly string[] {
  return lines.flatMap((line, at) =>
    lines
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top) > 0.5 &&
          Math.min(line.right, other.right) - Math.max(line.x, other.x) > 0.5,
      )
      .map((other) => `${line.text} / ${other.text}`),
  );
}

function headWords(document: Document): readonly string[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'table' ? (JSON.stringify(block.head).match(/w\d+x/g) ?? []) : [],
  );
}
