import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../briefing/document/document.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writeHtml } from '../../../../briefing/writers/html/write-html.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { hasChromium } from '../../../briefing/writers/html/chromium.ts';
import { chromiumPdf } from '../../../reading/chromium-pdf.ts';
import { hasTool } from '../../../reading/tool.ts';
import { pageWords } from './page-words.ts';
import type { ReadPage } from './page-words.ts';
import { wideDocument } from './wide-document.ts';

async function pagesOf(document: Document, paper: 'A4' | 'Letter'): Promise<readonly ReadPage[]> {
  const outcome = await printPdf(writePdf(document, attacheStyle(paper)));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  return pageWords(outcome.value);
}

const isTurned = ({ width, height }: ReadPage): boolean => width > height;

describe.skipIf(!hasTool('pdftotext'))('a table too wide to be read', () => {
  test.each([
    ['A4', 595.28, 841.89],
    ['Letter', 612, 792],
  ] as const)(
    'stands on pages turned on their side, between upright ones: %s',
    async (paper, short, long) => {
      const pages = await pagesOf(wideDocument(), paper);
      const turned = pages.map(isTurned);
      expect(turned[0]).toBe(false);
      expect(turned.at(-1)).toBe(false);
      expect(turned.slice(1, -1)).not.toContain(false);
      for (const page of pages) {
        const size = [page.width, page.height].toSorted((a, b) => a - b);
        expect(size[0]).toBeCloseTo(short, 1);
        expect(size[1]).toBeCloseTo(long, 1);
      }
      expect(pages.flatMap(({ words }) => words).filter(({ text }) => text === 'capacity')).not.toHaveLength(
        0,
      );
    },
  );

  test('takes the heading right before it along, and repeats its head', async () => {
    const pages = (await pagesOf(wideDocument(), 'A4')).filter(isTurned);
    const texts = pages.map(({ words }) => words.map(({ text }) => text).join(' '));
    expect(texts[0]).toContain('Transfers by province Table 1.');
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text.match(/Authority in charge/g)).toHaveLength(1);
  });

  test('has banner, footer and notes as wide as its pages, inside their margins', async () => {
    for (const page of await pagesOf(wideDocument(), 'A4')) {
      const marks = page.words.filter(({ text }) => text === 'TLP:AMBER');
      expect(marks).toHaveLength(2);
      for (const { right } of marks) expect(right).toBeCloseTo(page.width - 64 - 7, 0);
      expect(Math.max(...page.words.map(({ right }) => right))).toBeLessThanOrEqual(page.width - 63.9);
      expect(Math.max(...page.words.map(({ bottom }) => bottom))).toBeLessThan(page.height - 18);
      const number = page.words.find(({ text }) => text === 'Page');
      expect(page.height - (number?.bottom ?? 0)).toBeGreaterThan(38);
      const note = page.words.filter(({ text, bottom }) => text === 'Ministry,' && bottom < page.height - 60);
      for (const { bottom: line } of note) {
        const lines = page.words.filter(({ bottom }) => Math.abs(bottom - line) < 2);
        if (isTurned(page)) expect(Math.max(...lines.map(({ right }) => right))).toBeGreaterThan(700);
      }
    }
  });

  test('stands upright where the template asks for it', async () => {
    const document = wideDocument();
    const blocks = document.blocks.map((block) =>
      block.kind === 'table' ? ({ ...block, page: 'portrait' } as const) : block,
    );
    expect((await pagesOf({ ...document, blocks }, 'A4')).filter(isTurned)).toEqual([]);
  });
});

test.skipIf(!hasTool('pdftotext'))('a narrow table turns where the template asks for it', async () => {
  const document = wideDocument();
  const blocks = document.blocks.map((block) =>
    block.kind === 'table'
      ? ({
          ...block,
          page: 'landscape',
          columns: block.columns.slice(0, 2),
          head: block.head.map(({ cells }) => ({ cells: cells.slice(0, 2) })),
          rows: block.rows.map(({ cells }) => ({ cells: cells.slice(0, 2) })),
        } as const)
      : block,
  );
  const notes = document.notes.filter(({ number }) => number === 1 || number === 16);
  const pages = await pagesOf({ ...document, blocks, notes }, 'A4');
  expect(pages.map(isTurned)).toEqual([false, true, false]);
});

describe.skipIf(!hasChromium || !hasTool('pdftotext'))('a page of HTML that a browser prints', () => {
  test('turns the paper for them, with their heading, and back', () => {
    const pages = pageWords(chromiumPdf(writeHtml(wideDocument(), attacheStyle('A4'))));
    const turned = pages.map(isTurned);
    expect(turned.slice(0, 2)).toEqual([false, true]);
    expect(turned.at(-1)).toBe(false);
    const [first, second] = pages.map(({ words }) => words.map(({ text }) => text).join(' '));
    expect(first).not.toContain('Transfers by province');
    expect(second).toContain('Transfers by province');
  });
});
