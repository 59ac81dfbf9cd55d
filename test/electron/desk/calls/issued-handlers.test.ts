import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
let folder: string;
const paths = new Map<string, string>();

beforeAll(async () => {
  process.env['SOURCE_DATE_EPOCH'] = '1772442000';
  sample = await openSampleHost();
  folder = mkdtempSync(join(tmpdir(), 'attache-test-'));
  await exported({});
  await exported({ level: 'TLP:GREEN' });
});
afterAll(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
  sample.close();
  rmSync(folder, { recursive: true, force: true });
});

async function exported(parts: { readonly level?: string }): Promise<void> {
  const result = await sample.ask('export:run', {
    job: `job ${parts.level ?? ''}`,
    ids: ['B1'],
    formats: ['pdf', 'docx'],
    folder: ticket(folder),
    pattern: parts.level === undefined ? 'drafted' : 'released',
    replace: false,
    unsaved: {},
    ...parts,
  });
  if ('taken' in result) expect.fail('The names are taken.');
  for (const { place } of result.files) paths.set(place.name, place.path);
}

function ticket(path: string): string {
  return sample.host.window('one').places.give(path).id;
}

/** A Word file after a colleague changed a figure of T05. */
function edited(name: string, after: string): string {
  const parts = openParts(readFileSync(paths.get(name) ?? ''));
  const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
  parts.set('word/document.xml', strToU8(xml.replace('>2,225<', `>${after}<`)));
  const path = join(folder, `edited-${name}`);
  writeFileSync(path, zipParts(parts));
  return path;
}

describe('a file that the window checks', () => {
  test('is what was exported, its facts as written', async () => {
    for (const [name, path] of paths) {
      const check = await sample.ask('issued:check', { place: ticket(path) });
      expect(check, name).toMatchObject({
        fileName: name,
        verification: { verdict: 'identical' },
        findings: [],
      });
      expect(check.trace?.edited, name).toEqual(name.endsWith('.pdf') ? undefined : []);
    }
  });

  test('is told by the sentence that differs and by the fact, which can be opened', async () => {
    const check = await sample.ask('issued:check', { place: ticket(edited('drafted.docx', '2,252')) });
    expect(check.verification?.verdict).toBe('different');
    expect(check.findings[0]?.message).toContain('2,252');
    expect(check.trace?.edited).toMatchObject([{ state: 'changed', facts: [{ id: 'T05', isHere: true }] }]);
    expect(check.trace?.edited[0]?.message).toContain('“2,225” is now “2,252”');
  });

  test('leads from a release to no fact, since its ids are its own', async () => {
    const check = await sample.ask('issued:check', { place: ticket(edited('released.docx', '2,252')) });
    expect(check.verification).toMatchObject({ verdict: 'different', level: 'TLP:GREEN' });
    expect(check.trace?.edited.flatMap(({ facts }) => facts).every(({ isHere }) => !isHere)).toBe(true);
  });

  test('is refused with a reason where it is no such file', async () => {
    const path = join(folder, 'words.pdf');
    writeFileSync(path, 'Only words.');
    const { message } = await sample.refusal('issued:check', { place: ticket(path) });
    expect(message).toMatch(/is no PDF and no Word file/u);
    expect((await sample.refusal('issued:check', { place: 'nothing' })).message).toContain('Choose it again');
  });
});
