import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOfVerification, type Verification } from '../../../../briefing/bundle/verification.ts';
import { verifyFile } from '../../../../electron/desk/bundle/verify-file.ts';
import { openParts, zipParts } from '../../../../electron/desk/pack/parts.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { exportedBytes, goldenInputs, goldenNames, written } from './exported.ts';

const folder = sharedFolder();
let parsers: Parsers;
let pdf = new Uint8Array();
let word = new Uint8Array();
beforeAll(async () => {
  parsers = startParsers();
  const files = await exportedBytes(await goldenInputs('situation-briefing', parsers), parsers);
  pdf = new Uint8Array(files.get('pdf') ?? []);
  word = new Uint8Array(files.get('docx') ?? []);
});
afterAll(() => parsers.close());

async function verified(name: string, bytes: Uint8Array): Promise<Verification> {
  return valueOf(await verifyFile({ path: written(folder, name, bytes) }, parsers));
}

function messages(result: Verification): readonly string[] {
  return findingsOfVerification(result, 'file').map(({ severity, message }) => `${severity}: ${message}`);
}

/** The Word file with the last place of some words in a part changed. */
function changed(part: string, before: string, after: string): Uint8Array {
  const parts = openParts(word);
  const xml = strFromU8(parts.get(part) ?? new Uint8Array());
  const at = xml.lastIndexOf(before);
  if (at < 0) throw new Error(`${part} has no ${before}`);
  parts.set(part, strToU8(xml.slice(0, at) + after + xml.slice(at + before.length)));
  return zipParts(parts);
}

describe('a file is what its bundle makes, byte for byte', () => {
  test.each(goldenNames)('%s', async (name) => {
    const files = await exportedBytes(await goldenInputs(name, parsers), parsers);
    expect([...files.keys()]).toEqual(['pdf', 'docx']);
    for (const [format, bytes] of files)
      expect(await verified(`${name}.${format}`, bytes)).toMatchObject({
        verdict: 'identical',
        isAsExported: true,
      });
  });

  test('a release, whose bundle is as wide as the file', async () => {
    const inputs = await goldenInputs('situation-briefing', parsers);
    const files = await exportedBytes(inputs, parsers, { level: 'TLP:CLEAR' });
    for (const [format, bytes] of files)
      expect(await verified(`clear.${format}`, bytes)).toMatchObject({
        verdict: 'identical',
        level: 'TLP:CLEAR',
      });
  });

  test('and the file is still a sound one, in which other readers find the bundle', () => {
    expect(lintWord(word)).toEqual([]);
    if (!hasTool('pdfdetach')) return;
    const path = written(folder, 'listed.pdf', pdf);
    expect(runTool('pdfdetach', ['-list', path])).toContain('attache-bundle.json');
    runTool('pdfdetach', ['-save', '1', '-o', join(folder, 'detached.json'), path]);
    expect(JSON.parse(readFileSync(join(folder, 'detached.json'), 'utf8'))).toMatchObject({
      format: 'attache-bundle',
    });
  });

  test('whatever the file is called', async () => {
    expect(await verified('not-a-picture.png', pdf)).toMatchObject({ verdict: 'identical', format: 'pdf' });
  });
});

describe('what was changed in a Word file is told with its place', () => {
  test('one digit of the text', async () => {
    const result = await verified('digit.docx', changed('word/document.xml', '2,225', '2,226'));
    expect(result.verdict).toBe('different');
    expect(result.differences).toHaveLength(1);
    expect(result.differences[0]).toMatchObject({ words: { expected: '2,225', found: '2,226' } });
    expect(messages(result)[0]).toMatch(/^error: Under “.+”: “.*2,226.*” is not what was written: “.*2,225/u);
  });

  test('a word of a note', async () => {
    const result = await verified('note.docx', changed('word/footnotes.xml', 'Saad Maan', 'Saad Moon'));
    expect(messages(result)[0]).toMatch(/^error: Notes: “.*Saad Moon.*Saad Maan/u);
  });

  test('the marking in a header', async () => {
    const parts = [...openParts(word).keys()].filter((name) => /header\d\.xml$/u.test(name));
    const part = parts.find((name) => strFromU8(openParts(word).get(name) ?? pdf).includes('TLP:AMBER'));
    const result = await verified('header.docx', changed(part ?? '', 'TLP:AMBER', 'TLP:CLEAR'));
    expect(messages(result).join()).toContain('TLP:CLEAR');
  });

  test('words that were hidden, and words that were put in', async () => {
    const hidden = changed('word/document.xml', '<w:t xml:space="preserve">', '<w:vanish/><w:t>');
    expect((await verified('hidden.docx', hidden)).hidden).not.toEqual([]);
    const more = changed(
      'word/document.xml',
      '<w:sectPr',
      '<w:p><w:r><w:t>All were freed.</w:t></w:r></w:p><w:sectPr',
    );
    expect(messages(await verified('more.docx', more)).join()).toContain(
      'this was put in: “All were freed.”',
    );
  });

  test('nothing but what readers do not see', async () => {
    const saved = changed('docProps/core.xml', '<cp:revision>1<', '<cp:revision>7<');
    const result = await verified('core.docx', saved);
    expect(result).toMatchObject({ verdict: 'same words', differences: [], hidden: [] });
    expect(messages(result)).toEqual([expect.stringMatching(/^warning: The words are the same/u)]);
  });

  test.skipIf(!hasTool('soffice'))(
    'nothing, where LibreOffice saved it again; the bundle is still there',
    async () => {
      const names = ['every-element', 'transfer-tracker', 'situation-briefing-ar'];
      const paths: string[] = [];
      for (const name of names) paths.push(written(folder, `${name}.docx`, await goldenWord(name)));
      const out = join(folder, 'saved');
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const asWord = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', out];
      runTool('soffice', [profile, '--headless', ...asWord, ...paths]);
      for (const name of names) {
        const again = await verified('again.docx', readFileSync(join(out, `${name}.docx`)));
        expect(again, name).toMatchObject({ verdict: 'same words', differences: [], isAsExported: true });
      }
    },
  );

  test('pictures that changed places', async () => {
    const parts = openParts(await goldenWord('transfer-tracker'));
    const [one = '', other = ''] = [...parts.keys()].filter((name) => name.endsWith('.png'));
    const [first, second] = [parts.get(one) ?? word, parts.get(other) ?? word];
    parts.set(one, second);
    parts.set(other, first);
    const result = await verified('swapped.docx', zipParts(parts));
    expect(result.differences.map(({ section }) => section)).toHaveLength(2);
  });
});

async function goldenWord(name: string): Promise<Uint8Array> {
  const files = await exportedBytes(await goldenInputs(name, parsers), parsers, { formats: ['docx'] });
  return files.get('docx') ?? new Uint8Array();
}

describe.skipIf(!hasTool('qpdf'))('what was changed in a PDF is told with its page', () => {
  test('two letters that changed places', async () => {
    const result = await verified('letters.pdf', withContent(swapped));
    expect(result.verdict).toBe('different');
    expect(result.differences).toHaveLength(1);
    expect(messages(result)[0]).toMatch(/^error: Page \d/u);
  });

  test('words that were covered', async () => {
    const result = await verified('covered.pdf', withContent(covered));
    expect(result.differences.length).toBeGreaterThan(3);
    expect(messages(result)[0]).toMatch(/^error: Page \d.*is missing/u);
    expect(result.hidden.length).toBeGreaterThan(3);
  });

  test('nothing, where another program wrote the file again', async () => {
    const path = written(folder, 'plain.pdf', pdf);
    const packed = join(folder, 'packed.pdf');
    runTool('qpdf', ['--object-streams=generate', '--linearize', path, packed]);
    expect(await verified('packed.pdf', readFileSync(packed))).toMatchObject({
      verdict: 'same words',
      matter: [],
    });
  });
});

/** The PDF with its content unpacked and changed. */
function withContent(change: (text: string) => string): Uint8Array {
  const path = written(folder, 'plain.pdf', pdf);
  const open = join(folder, 'open.pdf');
  runTool('qpdf', ['--qdf', '--object-streams=disable', path, open]);
  const text = readFileSync(open, 'latin1');
  const mended = written(folder, 'mended.pdf', Buffer.from(change(text), 'latin1'));
  const whole = join(folder, 'whole.pdf');
  runTool('sh', ['-c', 'fix-qdf "$0" > "$1"', mended, whole]);
  return readFileSync(whole);
}

/** Two glyphs of a long word, on the page that has most of them. */
function swapped(text: string): string {
  const runs = Array.from(text.matchAll(/<((?:[0-9a-f]{4}){12,})>[^\n]*\] TJ/gu));
  const run = runs[Math.floor(runs.length / 3)];
  const [, glyphs = ''] = run ?? [];
  const at = Array.from({ length: glyphs.length / 4 - 1 }, (_, one) => one * 4).find(
    (one) => glyphs.slice(one, one + 4) !== glyphs.slice(one + 4, one + 8),
  );
  if (run === undefined || at === undefined) throw new Error('there is no long word');
  const other =
    glyphs.slice(0, at) + glyphs.slice(at + 4, at + 8) + glyphs.slice(at, at + 4) + glyphs.slice(at + 8);
  return text.slice(0, run.index + 1) + other + text.slice(run.index + 1 + other.length);
}

function covered(text: string): string {
  const run = text.search(/<(?:[0-9a-f]{4}){12,}>[^\n]*\] TJ/u);
  const end = text.indexOf('endstream', run);
  return `${text.slice(0, end)}\nq 1 1 1 rg 0 200 600 400 re f Q\n${text.slice(end)}`;
}

describe('a bundle is no signature, and says so where it can', () => {
  test('text and bundle that were changed alike agree with each other', async () => {
    const inputs = await goldenInputs('situation-briefing', parsers);
    const slots = { ...inputs.briefing.slots, gaps: 'Nothing is missing.' };
    const forged = { ...inputs, briefing: { ...inputs.briefing, slots } };
    const bytes = (await exportedBytes(forged, parsers, { formats: ['docx'] })).get('docx');
    expect(await verified('forged.docx', bytes ?? pdf)).toMatchObject({ verdict: 'identical' });
  });

  test('a bundle into which something was put is not as an export writes it', async () => {
    const more = changed(
      'customXml/item1.xml',
      '"facts":[',
      '"facts":[{"id":"ZZ9","kind":"transfer","statement":"Put in."},',
    );
    expect(messages(await verified('more-facts.docx', more))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^error: What the file says it was made of is not as/u)]),
    );
  });

  test('a fact in it that was changed is told by the sentence that it makes', async () => {
    const forged = changed('customXml/item1.xml', '"value":2225', '"value":2226');
    const result = await verified('forged-fact.docx', forged);
    expect(result.differences.length).toBeGreaterThan(0);
    expect(messages(result)[0]).toContain('2,225');
  });
});

describe('what cannot be verified is refused with a reason', () => {
  test.each([
    ['a file of another sort', () => strToU8('Only words.'), /is no PDF and no Word file/u],
    ['a PDF that is cut off', () => pdf.slice(0, 2000), /was not read/u],
    ['a Word file that is cut off', () => word.slice(0, 20_000), /was not read/u],
    [
      'a bundle that is no JSON',
      () => changed('customXml/item1.xml', '"facts":[', '"facts"['),
      /is no JSON/u,
    ],
    [
      'a bundle that swells',
      () => changed('customXml/item1.xml', '"facts":[', `"facts":[${' '.repeat(20 * 1024 * 1024)}`),
      /unpacks to too much/u,
    ],
    [
      'a newer bundle',
      () => changed('customXml/item1.xml', '"version":1}', '"version":2}'),
      /newer Attaché/u,
    ],
    [
      'a bundle with what is none of a bundle',
      () => changed('customXml/item1.xml', '"today":', '"user":"Anna","today":'),
      /does not hold what a bundle holds/u,
    ],
    [
      'XML with a document type',
      () => changed('word/document.xml', '<w:document ', '<!DOCTYPE a [<!ENTITY b "c">]><w:document '),
      /was not read/u,
    ],
  ])('%s', async (_, bytes, reason) => {
    const path = written(folder, 'refused', bytes());
    const failure = failureOf(await verifyFile({ path }, parsers));
    expect(failure.code).toBe('bad-input');
    expect(failure.message).toMatch(reason);
  });

  test('a file without a bundle', async () => {
    const inputs = await goldenInputs('no-facts', parsers);
    const files = await exportedBytes(inputs, parsers, { bundle: false });
    for (const [format, bytes] of files) {
      const failure = failureOf(
        await verifyFile({ path: written(folder, `bare.${format}`, bytes) }, parsers),
      );
      expect(failure.message).toContain('exported without a bundle');
    }
  });
});
