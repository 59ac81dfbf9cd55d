import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { documentOf, laidOut } from './printed.ts';

const text = (value: string) => ({ kind: 'text', value }) as const;
const paragraph = (value: string): Block => ({ kind: 'paragraph', content: [text(value)] });
const cell = (value: string, columns = 1, rows = 1) => ({ content: [text(value)], columns, rows });

function nested(depth: number, around: (inside: Block) => Block): Block {
  return Array.from({ length: depth }).reduce<Block>(
    around,
    paragraph('innermost words that go on a little'),
  );
}

const quote = (inside: Block): Block => ({ kind: 'quotation', blocks: [inside] });
const list = (inside: Block): Block => ({ kind: 'list', ordered: true, start: 999_999, items: [[inside]] });
const box = (inside: Block): Block => ({
  kind: 'callout',
  look: 'warning',
  title: [text('Boxed')],
  blocks: [inside],
});
const bar = (inside: Block): Block => ({ ...box(inside), look: 'comment' }) as Block;

function wordsOf(document: Document): string {
  return laidOut(document)
    .flatMap(({ body }) => body.map((line) => line.text))
    .join(' ');
}

describe('what a document may hold and none should', () => {
  test.each([
    ['quotations', nested(50, quote)],
    ['lists', nested(20, list)],
    ['lists in quotations', nested(20, (inside) => list(quote(inside)))],
    ['boxes', nested(20, box)],
    ['comments', nested(20, bar)],
    ['comments without end', nested(60, bar)],
  ])('deep %s keep their words on the page', (_, block) => {
    const lines = laidOut(documentOf(block)).flatMap(({ body }) => body);
    expect(lines.map((line) => line.text).join(' ')).toMatch(/innermost.*words.*that.*go.*on.*a.*little/s);
    expect(Math.max(...lines.map((line) => line.right))).toBeLessThan(532);
  });

  test('a table without rows, without columns, or with more cells than columns', () => {
    const table = { kind: 'table', columns: [], head: [], rows: [] } as const;
    expect(wordsOf(documentOf(table))).not.toContain('undefined');
    expect(
      wordsOf(documentOf({ ...table, rows: [{ cells: [cell('a1'), cell('b2'), cell('c3')] }] })),
    ).toMatch(/a1.*b2.*c3/);
    expect(
      wordsOf(documentOf({ ...table, columns: [{ align: 'start', share: 0 }], rows: [{ cells: [] }] })),
    ).toBe(wordsOf(documentOf()));
  });

  test('a head higher than a page is printed once', () => {
    const head = [{ cells: [cell('headword '.repeat(3000))] }];
    const rows = [{ cells: [cell('r1')] }, { cells: [cell('r2')] }];
    const words = wordsOf(documentOf({ kind: 'table', columns: [{ align: 'start' }], head, rows }));
    expect(words.match(/headword/g)).toHaveLength(3000);
    expect(words).toMatch(/r1.*r2/);
  });

  test('empty blocks take no room and break nothing', () => {
    const blocks: readonly Block[] = [
      paragraph(''),
      { kind: 'list', ordered: false, start: 1, items: [] },
      { kind: 'list', ordered: false, start: 1, items: [[]] },
      { kind: 'keyed', ruled: true, entries: [] },
      { kind: 'keyed', ruled: false, entries: [{ key: [], blocks: [] }] },
      { kind: 'judgements', rows: [] },
      { kind: 'scale', scale: 'ICD 203', bands: [], note: [] },
      { kind: 'sources', summary: [], entries: [], background: [] },
      { kind: 'contents', entries: [] },
      { kind: 'quotation', blocks: [] },
      { kind: 'callout', look: 'comment', title: [], blocks: [] },
      { kind: 'callout', look: 'warning', title: [], blocks: [] },
      paragraph('the end'),
    ];
    expect(laidOut(documentOf(...blocks))).toHaveLength(1);
    expect(wordsOf(documentOf(...blocks))).toContain('the end');
  });

  test('a key, a label and a running title of any length leave the text readable', () => {
    const document = documentOf(
      {
        kind: 'keyed',
        ruled: false,
        entries: [{ key: [text('W'.repeat(20))], blocks: [paragraph('beside')] }],
      },
      {
        kind: 'sources',
        summary: [],
        entries: [{ id: 'source-x', label: 'L'.repeat(4000), content: [text('source words')] }],
        background: [],
      },
    );
    const meta = { ...document.meta, runningTitle: 'running '.repeat(500), producer: 'P'.repeat(300) };
    const pages = laidOut({ ...document, meta });
    const words = pages.flatMap(({ body }) => body.map((line) => line.text)).join(' ');
    expect(words).toContain('beside');
    expect(words).toContain('source words');
    for (const { body } of pages) expect(Math.max(...body.map((line) => line.bottom))).toBeLessThan(770);
  });
});
