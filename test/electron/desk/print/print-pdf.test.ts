import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { pageTexts, printed } from './printed.ts';

type PdfObject = { readonly [key: string]: unknown };

interface QpdfOutline {
  readonly title: string;
  readonly kids: readonly QpdfOutline[];
  readonly destpageposfrom1: number;
}

interface QpdfJson {
  readonly outlines: readonly QpdfOutline[];
  readonly qpdf: readonly [unknown, Readonly<Record<string, { readonly value?: PdfObject }>>];
}

const isReadable = ['pdftotext', 'qpdf', 'mutool'].every(hasTool);
const folder = sharedFolder();
const file = join(folder, 'sample.pdf');
let texts: readonly string[] = [];
let json: QpdfJson;

beforeAll(async () => {
  if (!isReadable) return;
  const bytes = await printed(sampleDocument);
  writeFileSync(file, bytes);
  texts = pageTexts(bytes);
  json = JSON.parse(runTool('qpdf', ['--json=2', file])) as QpdfJson;
});

function objects(): readonly PdfObject[] {
  return Object.values(json.qpdf[1]).flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
}

function deref(value: unknown): PdfObject {
  if (typeof value !== 'string') return value as PdfObject;
  return deref(json.qpdf[1][`obj:${value}`]?.value);
}

/** What objects do, whether they are an action or hold one. */
function actions(): readonly PdfObject[] {
  return objects().flatMap((value) => (value['/A'] === undefined ? [value] : [value, deref(value['/A'])]));
}

describe.skipIf(!isReadable)('the file', () => {
  test('is sound to qpdf and mutool', () => {
    expect(runTool('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
    expect(runTool('mutool', ['draw', '-F', 'text', '-o', '-', file])).toContain(
      'Transfer of ISIS detainees',
    );
  });

  test('says what it is, in whose name, and when', () => {
    const info = runTool('pdfinfo', ['-isodates', file]);
    expect(info).toMatch(/^Title: +Transfer of ISIS detainees from Syria to Iraq$/m);
    expect(info).toMatch(/^Author: +Iraq and Syria Desk$/m);
    expect(info).toMatch(/^Subject: +Situation briefing$/m);
    expect(info).toMatch(/^Keywords: +Iraq, Syria, detainees$/m);
    expect(info).toMatch(/^CreationDate: +2026-03-02T09:00:00(Z|\+00(:00)?)$/m);
    expect(info).toMatch(/^ModDate: +2026-03-02T09:00:00/m);
    expect(info).toMatch(/^PDF version: +1\.7$/m);
    const catalog = objects().find((value) => value['/Type'] === '/Catalog');
    expect(catalog).toMatchObject({ '/Lang': 'u:en-GB' });
    expect(deref(catalog?.['/ViewerPreferences'])).toMatchObject({ '/DisplayDocTitle': true });
  });

  test('has sound metadata under any title', async () => {
    const title = 'Arms & men <draft> \u0007';
    const odd = await printed({ ...sampleDocument, meta: { ...sampleDocument.meta, title } });
    const xml = /<\?xpacket begin[\s\S]*<\?xpacket end/.exec(Buffer.from(odd).toString('utf8'))?.[0];
    expect(xml).toContain('Arms &amp; men &lt;draft&gt;');
    expect(xml).not.toContain('\u0007');
  });

  test('holds only subsets of its own fonts', () => {
    const rows = runTool('pdffonts', [file])
      .split('\n')
      .slice(2)
      .filter((row) => row !== '');
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+SourceS(erif4|ans3)-\w+ .*yes yes yes/);
  });
});

describe.skipIf(!isReadable)('every page', () => {
  test('carries the handling mark and its limit at head and foot', () => {
    expect(texts).toHaveLength(5);
    for (const text of texts) {
      expect(text.match(/This organisation and its clients, need to know +TLP:AMBER/g)).toHaveLength(2);
    }
  });

  test('carries its number of all, and the running title from the second on', () => {
    texts.forEach((text, at) => {
      expect(text).toContain(`Page ${at + 1} of 5`);
      expect(text).toContain('Information to 28 February 2026, 18:00 UTC');
      expect(text.includes('Situation briefing 2/2026: Transfer of ISIS detainees')).toBe(at > 0);
    });
    expect(texts[0]).toContain('Regional Security Section');
  });
});

describe.skipIf(!isReadable)('ways through the document', () => {
  test('a long running title ends above the text, and a long producer leaves it a line', async () => {
    const meta = {
      ...sampleDocument.meta,
      producer: 'Federal Ministry for Economic Cooperation and Development, Iraq and Syria Desk',
      runningTitle: `Situation briefing: ${'the transfer of detainees '.repeat(9)}`,
    };
    const long = join(folder, 'long-title.pdf');
    writeFileSync(long, await printed({ ...sampleDocument, meta }));
    const words = runTool('pdftotext', ['-bbox', '-f', '2', '-l', '2', long, '-']);
    const ends = [...words.matchAll(/yMin="([\d.]+)"[^>]*yMax="([\d.]+)">([^<]*)</gu)];
    const inBand = ends.filter(([, from]) => Number(from) < 80);
    expect(inBand.map(([, , , word]) => word).join(' ')).toMatch(/Desk Situation briefing: .*…/u);
    for (const [, , to] of inBand) expect(Number(to)).toBeLessThan(84);
  });

  test('the outline holds the headings in their order, one under the other', () => {
    const titles = json.outlines.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual([
      'Bottom line',
      'What has changed since issue 1 (2 February)',
      'Transfers',
    ]);
    const transfers = json.outlines[2];
    expect(transfers?.kids.map(({ title }) => title)).toEqual(['What has been counted']);
    expect(transfers?.kids[0]?.kids.map(({ title }) => title)).toEqual(['Anbar']);
    expect(transfers?.destpageposfrom1).toBe(3);
  });

  test('the outline says how many entries it has, and that those inside are closed', () => {
    const root = objects().find((value) => value['/First'] !== undefined && value['/Title'] === undefined);
    expect(root?.['/Count']).toBe(json.outlines.length);
    const transfers = objects().find((value) => value['/Title'] === 'u:Transfers');
    expect(transfers?.['/Count']).toBe(-1);
  });

  test('the contents give the pages on which the headings stand', () => {
    expect(texts[0]).toMatch(/^ +Bottom line +1$/m);
    expect(texts[0]).toMatch(/^ +Transfers +3$/m);
    expect(texts[0]).toMatch(/^ +Key judgements and outlook +4$/m);
    expect(texts[3]).toMatch(/^ *Key judgements and outlook$/m);
  });

  test('marks lead to notes, notes back to marks, references to headings, notes and sources; none leads nowhere', () => {
    const targets = new Set(
      namesIn(deref(deref(objects().find((value) => value['/Type'] === '/Catalog')?.['/Names'])['/Dests'])),
    );
    const links = actions().flatMap((action) =>
      action['/S'] === '/GoTo' ? [String(action['/D']).slice(2)] : [],
    );
    for (const { number } of sampleDocument.notes) {
      expect(links).toContain(`note-${number}`);
      expect(links).toContain(`mark-${number}`);
    }
    for (const id of ['judgements', 'source-S1', 'source-S3', 'transfers-counted'])
      expect(links).toContain(id);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  test('outward links are those of the document and no others', () => {
    const urls = actions().flatMap((action) =>
      action['/S'] === '/URI' ? [String(action['/URI']).slice(2)] : [],
    );
    expect(new Set(urls)).toEqual(
      new Set([
        'https://news.example.org/2026/02/detainees?a=1&b=2',
        'https://news.example.org/2026/02/detainees',
      ]),
    );
  });
});

function namesIn(tree: PdfObject): readonly string[] {
  const kids = (tree['/Kids'] ?? []) as readonly unknown[];
  const names = (tree['/Names'] ?? []) as readonly unknown[];
  return [
    ...names.filter((_, at) => at % 2 === 0).map((name) => String(name).slice(2)),
    ...kids.flatMap((kid) => namesIn(deref(kid))),
  ];
}
