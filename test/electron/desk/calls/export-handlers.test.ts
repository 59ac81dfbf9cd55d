import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RequestOf } from '../../../../briefing/contract.ts';
import type { ExportedFile } from '../../../../briefing/contract/export-calls.ts';
import type { Failure, Outcome } from '../../../../briefing/outcome.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { wordText } from '../../../reading/word-text.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

const clock = '1772442000';
const program = join(import.meta.dirname, '../../../../electron/desk/attache.ts');
let sample: SampleHost;
let home: string;
let folder: string;
let count = 0;
const noBytes = new Uint8Array();

beforeAll(async () => {
  process.env['SOURCE_DATE_EPOCH'] = clock;
  sample = await openSampleHost();
  home = mkdtempSync(join(tmpdir(), 'attache-export-'));
});
afterAll(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
  sample.close();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => {
  count += 1;
  folder = join(home, String(count));
  mkdirSync(folder);
});

type Run = RequestOf<'export:run'>;

async function request(parts: Partial<Run> = {}): Promise<Run> {
  return {
    job: `job-${count}`,
    ids: ['B1'],
    formats: ['md'],
    folder: sample.host.window('one').places.give(folder).id,
    pattern: '{title} {number} {marking}',
    replace: false,
    unsaved: {},
    ...parts,
  };
}

async function exported(parts: Partial<Run> = {}): Promise<readonly ExportedFile[]> {
  const result = await sample.ask('export:run', await request(parts));
  if ('taken' in result) expect.fail(`taken: ${result.taken.join()}`);
  return result.files;
}

async function refusal(parts: Partial<Run>): Promise<Failure> {
  return sample.refusal('export:run', await request(parts));
}

const name = 'Transfer-of-ISIS-detainees-from-Syria-to-Iraq-2-AMBER';

describe('an export into a folder', () => {
  test('gives the bytes of the command line, under the names of the pattern', async () => {
    const files = await exported({ formats: ['pdf', 'docx', 'html', 'md'] });
    expect(files.map(({ place }) => place.name)).toEqual(
      ['pdf', 'docx', 'html', 'md'].map((format) => `${name}.${format}`),
    );
    const { desk } = await sample.ask('desk:open', {});
    const theirs = join(home, 'command-line');
    const args = ['export', 'B1', '--desk', desk?.path ?? '', '--to', theirs];
    const formats = ['--pdf', '--docx', '--html', '--md'];
    const run = spawnSync(process.execPath, [program, ...args, ...formats], { encoding: 'utf8' });
    expect(run.stderr).not.toContain('error');
    for (const { format, place } of files) {
      const same = readdirSync(theirs).find((file) => file.endsWith(`.${format}`)) ?? '';
      expect(readFileSync(place.path).equals(readFileSync(join(theirs, same))), format).toBe(true);
    }
  }, 60_000);

  test('shows in Word what was changed since the last export, and remembers that it is asked for', async () => {
    const formats = ['docx'] as const;
    const [first] = await exported({ formats: [...formats] });
    expect(await sample.ask('export:choices', { id: 'B1' })).toMatchObject({
      changes: false,
      lastWord: { path: first?.place.path },
    });
    const unsaved = { gaps: 'Nobody has counted those who were left.' };
    const since = { changesFrom: { place: first?.place.id ?? '' }, unsaved, pattern: 'later' };
    const [later] = await exported({ formats: [...formats], ...since });
    const xml = strFromU8(
      openParts(readFileSync(later?.place.path ?? '')).get('word/document.xml') ?? noBytes,
    );
    expect(xml).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*counted/u);
    expect(await sample.ask('export:choices', { id: 'B1' })).toMatchObject({
      changes: true,
      lastWord: { path: later?.place.path },
    });
    const refused = await refusal({ formats: [...formats], ...since, level: 'TLP:GREEN' });
    expect(refused.message).toMatch(/^Nothing was written: changes would show/u);
  }, 60_000);

  test('takes prose that is not saved yet', async () => {
    const [word] = await exported({ formats: ['docx'], unsaved: { gaps: '- Typed a moment ago.' } });
    const { paragraphs } = wordText(readFileSync(word?.place.path ?? ''));
    expect(paragraphs.join('\n')).toContain('Typed a moment ago.');
  });

  test('asks before it replaces, and then replaces', async () => {
    await exported();
    const taken = await sample.ask('export:run', await request({ unsaved: { gaps: '- Newer.' } }));
    expect(taken).toEqual({ taken: [`${name}.md`] });
    expect(readFileSync(join(folder, `${name}.md`), 'utf8')).not.toContain('Newer.');
    await exported({ unsaved: { gaps: '- Newer.' }, replace: true });
    expect(readFileSync(join(folder, `${name}.md`), 'utf8')).toContain('Newer.');
  });

  test('of several briefings keeps files of one name apart', async () => {
    const files = await exported({ ids: ['B1', 'B2'], pattern: 'Weekly' });
    expect(files.map(({ place }) => place.name)).toEqual(['Weekly.md', 'Weekly-B2.md']);
  });

  test('tells how far it is, step by step', async () => {
    await exported({ job: 'told', formats: ['html', 'md'] });
    const told = await sample.ask('window:events', {});
    const progress = told.filter((event) => event.kind === 'progress' && event.job === 'told');
    expect(progress.at(-1)).toMatchObject({ done: 4, total: 5, doing: 'Putting the files in place' });
  });

  test('that is stopped leaves nothing', async () => {
    const running = sample.host.call(
      'one',
      JSON.stringify({ name: 'export:run', request: await request({ formats: ['pdf', 'docx'] }) }),
    );
    await sample.ask('export:stop', { job: `job-${count}` });
    const outcome = JSON.parse(await running) as Outcome<unknown>;
    expect(outcome).toMatchObject({ ok: false, failure: { message: 'Stopped. Nothing was written.' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is remembered: formats and name with the desk, the folder with the user', async () => {
    await exported({ formats: ['html', 'md'], pattern: '{date} {title}' });
    expect(await sample.ask('export:choices', { id: 'B1' })).toMatchObject({
      formats: ['html', 'md'],
      pattern: '{date} {title}',
      folder: { path: folder },
    });
    await exported({ ids: ['B2'] });
    expect(await sample.ask('export:choices', { id: 'B2' })).toMatchObject({ formats: ['md'] });
    expect(await sample.ask('export:choices', { id: 'B1' })).toMatchObject({ formats: ['html', 'md'] });
  });

  test('carries what it was made of unless that was unticked, which is remembered for the draft', async () => {
    expect(await sample.ask('export:choices', { id: 'B3' })).toMatchObject({ bundle: true });
    await exported({ ids: ['B2'], formats: ['docx'] });
    await exported({ ids: ['B2'], formats: ['docx'], bundle: false, pattern: 'bare' });
    const carries = (file: string): boolean =>
      openParts(readFileSync(join(folder, file))).has('customXml/item1.xml');
    const files = readdirSync(folder);
    expect(files.filter(carries)).toEqual(files.filter((file) => file !== 'bare.docx'));
    expect(await sample.ask('export:choices', { id: 'B2' })).toMatchObject({ bundle: false });
    expect(await sample.ask('export:choices', { id: 'B3' })).toMatchObject({ bundle: true });
  });
});

describe('an export that cannot be done leaves all as it was, and says what to do', () => {
  test('with errors in the text: all of them, with their places', async () => {
    const failure = await refusal({ unsaved: { answer: 'See [@T99].' } });
    expect(failure.code).toBe('findings');
    expect(failure.findings.find(({ severity }) => severity === 'error')?.place).toMatchObject({
      slot: 'answer',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('into a folder that has gone', async () => {
    const places = sample.host.window('one').places;
    const failure = await refusal({ folder: places.give(join(folder, 'gone', 'deeper')).id });
    expect(failure).toMatchObject({ code: 'cannot-write' });
    expect(failure.message).toContain('does not exist');
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });

  test('into a folder that the window was never shown', async () => {
    expect(await refusal({ folder: '/etc' })).toMatchObject({ code: 'bad-input' });
  });

  test.skipIf(process.getuid?.() === 0)('into a folder that takes nothing', async () => {
    chmodSync(folder, 0o555);
    expect(await refusal({})).toMatchObject({ code: 'cannot-write' });
  });

  test('under a name that nothing can be put into', async () => {
    expect((await refusal({ pattern: '{titel}' })).message).toContain('Did you mean “title”?');
    expect((await refusal({ pattern: '  ' })).message).toContain('Write a name');
  });

  test('and files that were not written here are not opened', async () => {
    const place = sample.host.window('one').places.give('/bin/sh').id;
    expect(await sample.refusal('places:open', { place })).toMatchObject({ code: 'bad-input' });
    const [file] = await exported();
    expect(await sample.ask('places:open', { place: file?.place.id ?? '' })).toBe(true);
  });
});
