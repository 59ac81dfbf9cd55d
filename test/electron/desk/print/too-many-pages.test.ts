import { expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { documentOf } from './printed.ts';

const overOnePage: readonly Block[] = [
  { kind: 'paragraph', content: [{ kind: 'text', value: 'A first page.' }] },
  { kind: 'pageBreak' },
  { kind: 'paragraph', content: [{ kind: 'text', value: 'A second page.' }] },
];

async function saidOf(blocks: readonly Block[], mostPages?: number) {
  const { meta, ...rest } = documentOf(...blocks);
  const document = { ...rest, meta: { ...meta, ...(mostPages === undefined ? {} : { mostPages }) } };
  const outcome = await printPdf(writePdf(document, attacheStyle('A4')));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  return outcome.findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

test('more pages than the template is for are a warning, which says how many there are', async () => {
  expect(await saidOf(overOnePage, 1)).toEqual([
    'warning too-many-pages: The PDF has 2 pages, and this template is for one. Shorten the prose, or show fewer facts.',
  ]);
});

test('as many pages as the template is for are none, and any number is where it says nothing', async () => {
  expect(await saidOf(overOnePage, 2)).toEqual([]);
  expect(await saidOf(overOnePage)).toEqual([]);
});
