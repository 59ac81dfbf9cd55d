import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../../../briefing/document/block.ts';
import { documentOf, laidOut, pageTexts, printed } from './printed.ts';
import { hasTool } from '../../../reading/tool.ts';

const text = (value: string) => ({ kind: 'text', value }) as const;
const paragraph = (value: string): Block => ({ kind: 'paragraph', content: [text(value)] });
const heading = (at: number): Block => ({
  kind: 'heading',
  level: 1,
  id: `h${at}`,
  content: [text(`Heading${at}`)],
});
const cell = (value: string, columns = 1, rows = 1) => ({ content: [text(value)], columns, rows });

/** Paragraphs of all lengths under headings, so that page ends fall everywhere. */
const manyParagraphs = Array.from({ length: 120 }, (_, at): Block[] => [
  ...(at % 3 === 0 ? [heading(at)] : []),
  paragraph(`p${at}begin ${'some words that fill lines '.repeat((at * 7) % 23)}p${at}end`),
]).flat();

function table(rows: number, length: (row: number) => number, caption?: string): Table {
  return {
    kind: 'table',
    ...(caption === undefined ? {} : { number: 1, caption: [text(caption)] }),
    columns: [{ align: 'start' }, { align: 'start' }],
    head: [{ cells: [cell('HeadLeft'), cell('HeadRight')] }],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: [cell(`row${row}left`), cell(`${'words '.repeat(length(row))}row${row}right`)],
    })),
  };
}

describe('page breaks in text', () => {
  const pages = laidOut(documentOf(...manyParagraphs));

  test('no heading stands at the end of a page, and two lines follow it', () => {
    for (const { body } of pages) {
      const last = body.slice(-2).map((line) => line.text);
      expect(last[1]).not.toMatch(/Heading/);
      if (/Heading/.test(last[0] ?? '')) expect(last[1]).toMatch(/p\d+begin.*p\d+end/);
    }
  });

  test('a heading takes a one-line entry along, and that the next one: both together are no page’s end', () => {
    for (let lines = 18; lines < 34; lines++) {
      const entry = (at: number) => ({ key: [text(`Key${at}`)], blocks: [paragraph(`entry${at}`)] });
      const blocks = [
        ...Array.from({ length: lines }, () => paragraph('line')),
        heading(1),
        { kind: 'keyed', ruled: false, entries: [entry(0), entry(1), entry(2)] } as const,
        heading(2),
        paragraph('one line'),
        heading(3),
        paragraph('last line'),
      ];
      const texts = laidOut(documentOf(...blocks)).map(({ body }) =>
        body.map((line) => line.text).join('\n'),
      );
      for (const page of texts) expect(page.includes('Heading1')).toBe(page.includes('entry1'));
      expect(texts.join('\n')).toMatch(/entry2\nHeading2\none line\nHeading3\nlast line$/u);
    }
  });

  test('no paragraph leaves one line alone at the foot or the head of a page', () => {
    for (const { body } of pages.slice(0, -1)) {
      const last = body.at(-1)?.text ?? '';
      if (/p\d+begin/.test(last)) expect(last).toMatch(/p\d+end/);
    }
    for (const { body } of pages.slice(1)) {
      const first = body[0]?.text ?? '';
      if (/p\d+end/.test(first)) expect(first).toMatch(/p\d+begin/);
    }
  });

  test('a page’s first line stands at the top of its body', () => {
    for (const { body } of pages.slice(1)) expect(body[0]?.top).toBeCloseTo(84, 1);
  });
});

describe('tables over pages', () => {
  test.skipIf(!hasTool('pdftotext'))('repeat their head and split no row', async () => {
    const texts = pageTexts(await printed(documentOf(table(60, (row) => (row * 5) % 40))));
    expect(texts.length).toBeGreaterThan(2);
    for (const page of texts) {
      expect(page.match(/HeadLeft/g)).toHaveLength(1);
      expect([...page.matchAll(/row(\d+)left/g)].map((found) => found[1])).toEqual(
        [...page.matchAll(/row(\d+)right/g)].map((found) => found[1]),
      );
    }
  });

  test('have the rule under their head on every page, once', () => {
    const pages = laidOut(documentOf(table(60, (row) => (row * 5) % 40)));
    expect(pages.length).toBeGreaterThan(2);
    for (const { body, rules } of pages) {
      const head = body.find((line) => line.text === 'HeadLeft');
      const first = body.find((line) => /row\d+left/.test(line.text));
      if (head === undefined || first === undefined) return expect.fail('a page without a row');
      const between = rules.filter(({ top }) => top > head.top && top < first.top + 1);
      expect(between).toEqual([{ top: between[0]?.top, weight: 0.5, color: '#15181C' }]);
    }
  });

  test('keep caption, head and two rows together', () => {
    for (let lines = 30; lines < 48; lines++) {
      const blocks = [...Array.from({ length: lines }, () => paragraph('line')), table(4, () => 3, 'Named')];
      for (const { body } of laidOut(documentOf(...blocks))) {
        const words = body.map((line) => line.text).join('\n');
        expect(words.includes('Table 1. Named')).toBe(words.includes('row0left'));
        expect(words.includes('row0left')).toBe(words.includes('row1left'));
      }
    }
  });

  test.each([
    ['one that a page holds', 500],
    ['one that its head leaves no page for', 585],
    ['one higher than a page', 1500],
  ])(
    'keep a caption, the head, said once, and the first lines of a long first row together: %s',
    (_, words) => {
      for (const before of [0, 12, 24, 30, 34, 38]) {
        const lines = Array.from({ length: before }, () => paragraph('line'));
        const long = table(2, (row) => (row === 0 ? words : 1), 'Caption');
        const pages = laidOut(documentOf(...lines, heading(1), long));
        const texts = pages.map(({ body }) => body.map((line) => line.text));
        const start = texts.find((page) => page.some((line) => line.includes('Caption'))) ?? [];
        const caption = start.findIndex((line) => line.includes('Caption'));
        expect(start[caption - 1]).toBe('Heading1');
        expect(start.slice(caption + 1, caption + 3)).toEqual(['HeadLeft', 'HeadRight']);
        expect(start.slice(caption + 3).length).toBeGreaterThanOrEqual(3);
        for (const page of texts) expect(page.filter((line) => line === 'HeadLeft').length).toBeLessThan(2);
        expect(texts.flat().join(' ').match(/words/g)).toHaveLength(words + 1);
      }
    },
  );

  test('lose nothing of a row higher than a page', () => {
    const words = laidOut(documentOf(table(3, (row) => (row === 1 ? 4000 : 3))))
      .flatMap(({ body }) => body.map((line) => line.text))
      .join(' ');
    expect(words.match(/words/g)).toHaveLength(4006);
    expect(words).toContain('row1right');
  });

  test('lose nothing of a cell that spans rows onto the next page', () => {
    const rows = Array.from({ length: 30 }, (_, row) => ({
      cells: row === 0 ? [cell('word '.repeat(900), 1, 30), cell('r0')] : [cell(`r${row}`)],
    }));
    const pages = laidOut(documentOf({ ...table(0, () => 0), rows }));
    const words = pages.flatMap(({ body }) => body.map((line) => line.text)).join(' ');
    expect(words.match(/word/g)).toHaveLength(900);
    expect(words).toContain('r29');
    for (const { body } of pages) expect(Math.max(...body.map((line) => line.bottom))).toBeLessThan(770);
  });

  test('lose nothing of cells that span rows, wherever the page ends and however much they hold', () => {
    const anyCell = fc.record({
      rows: fc.integer({ min: 2, max: 25 }),
      words: fc.integer({ min: 1, max: 1500 }),
      above: fc.integer({ min: 0, max: 45 }),
      others: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(anyCell, ({ rows: span, words, above, others }) => {
        const rows = Array.from({ length: Math.max(span, others) }, (_, row) => {
          const own = cell(`${'other '.repeat(row % 7)}r${row}end`);
          if (row === 0) return { cells: [cell('word '.repeat(words).trim(), 1, span), own] };
          return { cells: row < span ? [own] : [cell(`l${row}end`), own] };
        });
        const lines = Array.from({ length: above }, () => paragraph('line'));
        const pages = laidOut(documentOf(...lines, { ...table(0, () => 0), rows }));
        const printedWords = pages.flatMap(({ body }) => body.map((line) => line.text)).join(' ');
        expect(printedWords.match(/\bword\b/g)).toHaveLength(words);
        expect(printedWords.match(/\br\d+end\b/g)).toHaveLength(rows.length);
        for (const { body } of pages) expect(Math.max(...body.map((line) => line.bottom))).toBeLessThan(770);
      }),
      { numRuns: 40 },
    );
  });
});

test('a page break begins a page, and a second one leaves none empty', () => {
  const pages = laidOut(
    documentOf(paragraph('one'), { kind: 'pageBreak' }, { kind: 'pageBreak' }, paragraph('two')),
  );
  expect(pages).toHaveLength(2);
  expect(pages[1]?.body[0]?.text).toBe('two');
});

test('words that are bound to each other part before a word does, where a column is too narrow for both', () => {
  const narrow = { columns: Array.from({ length: 11 }, () => ({ align: 'start' as const })), head: [] };
  const cells = narrow.columns.map(() => cell('21 January'));
  const [page] = laidOut(documentOf({ kind: 'table', ...narrow, rows: [{ cells }], page: 'portrait' }));
  const texts = page?.body.map((line) => line.text.trim()) ?? [];
  expect(new Set(texts.slice(texts.indexOf('21')))).toEqual(new Set(['21', 'January', '21 January']));
});

test('a word without an end is broken into lines that fit', () => {
  const lines = laidOut(documentOf(paragraph('x'.repeat(3000))))
    .flatMap(({ body }) => body)
    .filter(({ text: words }) => /^x+$/.test(words));
  expect(Math.max(...lines.map((line) => line.right))).toBeLessThan(531.4);
  expect(
    lines
      .map((line) => line.text)
      .join('')
      .match(/x/g),
  ).toHaveLength(3000);
});
