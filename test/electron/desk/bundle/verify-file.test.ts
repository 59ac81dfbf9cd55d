import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verification } from '../../../../briefing/bundle/verification.ts';
import { verifyFile } from '../../../../electron/desk/bundle/verify-file.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { valueOf } from '../outcomes.ts';
import { sharedFolder } from '../temporary-folder.ts';
import {
  changedIn,
  exportedBytes,
  goldenInputs,
  goldenNames,
  messages,
  situationFiles,
  written,
} from './exported.ts';

const folder = sharedFolder();
let parsers: Parsers;
let pdf = new Uint8Array();
let word = new Uint8Array();
beforeAll(async () => {
  parsers = startParsers();
  ({ pdf, word } = await situationFiles(parsers));
});
afterAll(() => parsers.close());

async function verified(name: string, bytes: Uint8Array): Promise<Verification> {
  return valueOf(await verifyFile({ path: written(folder, name, bytes) }, parsers));
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
    const result = await verified('digit.docx', changedIn(word, 'word/document.xml', ['2,225', '2,226']));
    expect(result.verdict).toBe('different');
    expect(result.differences).toHaveLength(1);
    expect(result.differences[0]).toMatchObject({ words: { expected: '2,225', found: '2,226' } });
    expect(messages(result)[0]).toMatch(/^error: Under “.+”: “.*2,226.*” is not what was written: “.*2,225/u);
  });

  test('a word of a note', async () => {
    const result = await verified(
      'note.docx',
      changedIn(word, 'word/footnotes.xml', ['Saad Maan', 'Saad Moon']),
    );
    expect(messages(result)[0]).toMatch(/^error: Notes: “.*Saad Moon.*Saad Maan/u);
  });

  test('the marking in a header', async () => {
    const parts = [...openParts(word).keys()].filter((name) => /header\d\.xml$/u.test(name));
    const part = parts.find((name) => strFromU8(openParts(word).get(name) ?? pdf).includes('TLP:AMBER'));
    const result = await verified('header.docx', changedIn(word, part ?? '', ['TLP:AMBER', 'TLP:CLEAR']));
    expect(messages(result).join()).toContain('TLP:CLEAR');
  });

  test('a header in one line, beside what it was', async () => {
    const part = [...openParts(word).keys()].find((name) => /header\d\.xml$/u.test(name)) ?? '';
    const told = messages(await verified('head.docx', changedIn(word, part, ['TLP:AMBER', 'TLP:CLEAR'])));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^error: Headers and footers: “.*TLP:CLEAR.*” is not what was written: “.*TLP:AMBER/u,
    );
  });

  test('where a link leads, what is said of a picture, who the author is', async () => {
    const link = await verified(
      'link.docx',
      changedIn(word, 'word/_rels/document.xml.rels', ['https://', 'https://x.']),
    );
    expect(messages(link)[0]).toMatch(
      /^error: A link leads to “https:\/\/x\.(.+)”, and led to “https:\/\/\1”\./u,
    );
    const author = await verified(
      'core.docx',
      changedIn(word, 'docProps/core.xml', ['</dc:creator>', ' Ltd</dc:creator>']),
    );
    expect(messages(author)).toEqual([
      expect.stringMatching(/^error: The properties of the file give “.* Ltd” as its author, and gave “/u),
    ]);
    const parts = openParts(await goldenWord('transfer-tracker'));
    const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
    parts.set('word/document.xml', strToU8(xml.replace(/(<wp:docPr [^>]*descr=")/u, '$1No ')));
    const alt = await verified('alt.docx', zipParts(parts));
    expect(messages(alt)[0]).toMatch(/^error: The description of a picture or link says “No /u);
  });

  test('words that were hidden, and words that were put in', async () => {
    const hidden = changedIn(word, 'word/document.xml', ['<w:t xml:space="preserve">', '<w:vanish/><w:t>']);
    expect((await verified('hidden.docx', hidden)).hidden).not.toEqual([]);
    const more = changedIn(word, 'word/document.xml', [
      '<w:sectPr',
      '<w:p><w:r><w:t>All were freed.</w:t></w:r></w:p><w:sectPr',
    ]);
    expect(messages(await verified('more.docx', more)).join()).toContain(
      'this was put in: “All were freed.”',
    );
  });

  test('nothing but what readers do not see', async () => {
    const saved = changedIn(word, 'docProps/core.xml', ['<cp:revision>1<', '<cp:revision>7<']);
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
        expect(again, name).toMatchObject({
          verdict: 'same words',
          differences: [],
          details: [],
          isAsExported: true,
        });
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
