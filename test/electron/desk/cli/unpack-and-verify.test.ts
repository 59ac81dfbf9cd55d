import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const issued = join(folder.path, 'issued');
let word = '';
beforeAll(async () => {
  const desk = await copySample(join(folder.path, 'desk'));
  expect(attache(['export', 'B2', '--desk', desk, '--to', issued])).toMatchObject({ code: 0 });
  word = join(issued, readdirSync(issued).find((name) => name.endsWith('.docx')) ?? '');
});
afterAll(folder.dispose);

describe('attache verify', () => {
  test('passes each exported file, without a desk', () => {
    for (const name of readdirSync(issued)) {
      const run = attache(['verify', join(issued, name)]);
      expect(run).toMatchObject({ code: 0, said: '' });
      expect(run.out).toContain('is byte for byte what its bundle makes');
    }
  });

  test('is what a PDF is for that was given to trace', () => {
    const run = attache(['trace', word.replace(/docx$/u, 'pdf')]);
    expect(run.code).toBe(3);
    expect(run.said).toContain('attache verify');
  });

  test('names the sentence of which a word was changed, and ends with 1', () => {
    const parts = openParts(readFileSync(word));
    const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
    parts.set('word/document.xml', strToU8(xml.replace('Anbar', 'Ambar')));
    const changed = join(folder.path, 'changed.docx');
    writeFileSync(changed, zipParts(parts));
    const run = attache(['verify', changed]);
    expect(run.code).toBe(1);
    expect(run.said).toMatch(/“[^“”]*Ambar[^“”]*” is not what was written: “[^“”]*Anbar/u);
    const answer = JSON.parse(attache(['verify', changed, '--json']).out) as Record<string, unknown>;
    expect(answer).toMatchObject({ verdict: 'different', format: 'docx', isAsExported: true });
  });

  test('passes a file that another program saved, but not with --strict', () => {
    const parts = openParts(readFileSync(word));
    const core = strFromU8(parts.get('docProps/core.xml') ?? new Uint8Array());
    parts.set('docProps/core.xml', strToU8(core.replace('<cp:revision>1', '<cp:revision>2')));
    const saved = join(folder.path, 'saved.docx');
    writeFileSync(saved, zipParts(parts));
    expect(attache(['verify', saved])).toMatchObject({ code: 0 });
    expect(attache(['verify', saved, '--strict'])).toMatchObject({ code: 1 });
  });

  test('refuses what has no bundle, with 3', () => {
    const bare = join(folder.path, 'bare');
    const desk = join(folder.path, 'desk');
    attache(['export', 'B2', '--desk', desk, '--to', bare, '--docx', '--no-bundle']);
    const [name = ''] = readdirSync(bare);
    expect(attache(['verify', join(bare, name)])).toMatchObject({ code: 3 });
    expect(attache(['unpack', join(bare, name)])).toMatchObject({ code: 3 });
  });
});

describe('attache unpack', () => {
  test('prints the bundle, the same of PDF and Word', () => {
    const bundles = readdirSync(issued).map((name) => attache(['unpack', join(issued, name)]).out);
    expect(new Set(bundles).size).toBe(1);
    expect(JSON.parse(bundles[0] ?? '')).toMatchObject({ format: 'attache-bundle', version: 1 });
  });

  test('writes files of which a desk can be made again', () => {
    const to = join(folder.path, 'unpacked');
    expect(attache(['unpack', word, '-o', to])).toMatchObject({ code: 0 });
    expect(readdirSync(to).toSorted()).toEqual(['bundle.json', 'desk.json', 'template.md']);
    const desk = join(folder.path, 'again');
    attache(['new', desk]);
    expect(attache(['add', 'desk', join(to, 'desk.json'), '--desk', desk])).toMatchObject({ code: 0 });
  });
});
