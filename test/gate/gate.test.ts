import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../briefing/document/document.ts';
import type { PageStyle } from '../../briefing/style/page-style.ts';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import { scriptStyle } from '../../briefing/style/script-style.ts';
import { writePdf } from '../../briefing/writers/pdf/write-pdf.ts';
import { composeBriefing } from '../../electron/desk/export/compose-briefing.ts';
import { startParsers } from '../../electron/desk/parsers/parsers.ts';
import type { Parsers } from '../../electron/desk/parsers/parsers.ts';
import type { Attachment } from '../../electron/desk/print/archive/attachment.ts';
import { printPdf } from '../../electron/desk/print/print-pdf.ts';
import { anyBlocks } from '../briefing/writers/any-blocks.ts';
import { sampleDocument } from '../briefing/writers/sample-document.ts';
import { randomDocument } from '../electron/desk/print/random-document.ts';
import { documentOf } from '../electron/desk/print/printed.ts';
import { sharedFolder } from '../electron/desk/temporary-folder.ts';
import { readCase } from '../golden/read-case.ts';
import { hasTool } from '../reading/tool.ts';
import type { Breach } from './breach.ts';
import { breachesOfFile } from './gate.ts';
import { hasPreflight, preflightObjections } from './preflight.ts';

/** `GATE_DOCUMENTS=500 npx vitest run test/gate` puts that many random documents through the gate. */
const randomDocuments = Number(process.env['GATE_DOCUMENTS'] ?? 30);
const seed = 20_260_302;
const style = attacheStyle('A4');
const folder = sharedFolder();
const goldens = sharedFolder();
const goldenFolder = join(import.meta.dirname, '../golden');
const cases = readdirSync(goldenFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const bundle: Attachment = {
  name: 'bundle.json',
  description: 'What this briefing was made from',
  mediaType: 'application/json',
  bytes: Buffer.from('{}'),
  relationship: 'Source',
  changed: '2026-03-02T09:00:00Z',
};

async function breaches(document: Document, look: PageStyle = style): Promise<readonly Breach[]> {
  return breachesOfFile(await printed(document, look, join(folder, 'printed.pdf')));
}

async function printed(document: Document, look: PageStyle, path: string): Promise<string> {
  const pdf = await printPdf(writePdf(document, look), { attachments: [bundle] });
  if (!pdf.ok) throw new Error(pdf.failure.message);
  writeFileSync(path, pdf.value);
  return path;
}

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

describe.skipIf(!hasTool('qpdf'))('every PDF is PDF/UA-1 and PDF/A-3a as far as a machine can tell', () => {
  test('the sample with every kind of block', async () => {
    expect(await breaches(sampleDocument)).toEqual([]);
    expect(await breaches(sampleDocument, attacheStyle('Letter'))).toEqual([]);
  });

  test('Arabic words whose letters Amiri joins by strokes of its own', async () => {
    const words = 'بحيرة تشاد وسجين ومحيط وبحيرات ونجيب وصحيفة وفجيعة';
    const content = [{ kind: 'text', value: words } as const];
    const document = documentOf(
      { kind: 'paragraph', content },
      { kind: 'paragraph', content: [{ kind: 'strong', content }] },
    );
    const meta = { ...document.meta, language: 'ar', direction: 'rtl' } as const;
    expect(await breaches({ ...document, meta }, scriptStyle(style, 'ar'))).toEqual([]);
  });

  test.each(cases)('the golden briefing %s', async (name) => {
    const inputs = await readCase(join(goldenFolder, name), parsers);
    const composed = await composeBriefing(inputs, { now: '2026-03-02T09:00:00Z' }, parsers);
    if (!composed.ok) return;
    const { document, style: look } = composed.value;
    expect(breachesOfFile(await printed(document, look, join(goldens, `${name}.pdf`)))).toEqual([]);
  });

  test.skipIf(!hasPreflight())(
    'PDFBox Preflight objects to nothing but what PDF/A-1 forbids and PDF/A-3 allows',
    () => {
      const objections = preflightObjections(goldens);
      expect([...objections.keys()].toSorted()).toEqual(
        readdirSync(goldens)
          .filter((name) => name.endsWith('.pdf'))
          .toSorted(),
      );
      expect([...objections].filter(([, words]) => words.length > 0)).toEqual([]);
    },
  );

  test(`${randomDocuments} random documents`, { timeout: 60_000 + randomDocuments * 2000 }, async () => {
    const half = Math.ceil(randomDocuments / 2);
    const long = fc.sample(randomDocument, { numRuns: half, seed });
    const odd = fc.sample(anyBlocks, { numRuns: randomDocuments - half, seed });
    const found: (readonly [number, readonly Breach[]])[] = [];
    for (const [at, document] of [...long, ...odd.map((blocks) => documentOf(...blocks))].entries()) {
      const broken = await breaches(document);
      if (broken.length > 0) found.push([at, broken.slice(0, 5)]);
    }
    expect(found.slice(0, 5)).toEqual([]);
  });
});
