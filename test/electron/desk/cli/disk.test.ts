import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canRunAsNobody, nobody } from '../run-program.ts';
import { canMount, smallDisk } from '../small-disk.ts';
import { copySample } from '../copy-sample.ts';
import { attache, builtProgram, startAttache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const facts = join(folder.path, 'facts.json');
afterAll(folder.dispose);

beforeAll(async () => {
  await copySample(desk);
  writeFileSync(facts, JSON.stringify([{ id: 'W1', kind: 'warning', statement: 'The road is closed.' }]));
});

function exportTo(to: string, ...more: readonly string[]): readonly string[] {
  return ['export', 'B1', '--desk', desk, '--to', to, ...more];
}

describe.skipIf(!canMount())('a full disk (needs to mount a disk)', () => {
  test('takes no briefing, which is said, and keeps what it has', () => {
    const disk = smallDisk(300);
    writeFileSync(join(disk, 'mine.txt'), 'mine');
    const { code, said } = attache(exportTo(disk));
    expect(code).toBe(4);
    expect(said).toMatch(/^The disk is full: .*Nothing was changed there\.\n$/);
    expect(readdirSync(disk)).toEqual(['mine.txt']);
  });

  test('takes no desk, and no rest of one', () => {
    const disk = smallDisk(300);
    const { code, said } = attache(['new', join(disk, 'desk'), '--sample']);
    expect(code).toBe(4);
    expect(said).toMatch(/^The disk is full: /);
    expect(readdirSync(disk)).toEqual([]);
  });

  test('takes no facts, and the desk still has those it had', () => {
    const own = join(smallDisk(2000), 'desk');
    expect(attache(['new', own, '--sample']).code).toBe(0);
    const rows = Array.from({ length: 9000 }, (_, at) => `F${at},warning,${'x'.repeat(200)}`);
    const input = `id,kind,statement\n${rows.join('\n')}`;
    const { code, said } = attache(['add', 'fact', '-', '--desk', own], { input });
    expect(code).toBe(4);
    expect(said).toMatch(/The disk is full: /);
    expect(attache(['list', 'facts', '--desk', own]).out.trimEnd().split('\n')).toHaveLength(28);
  });

  test('on which there is no room even for reading is called full', () => {
    const disk = smallDisk(2500);
    expect(attache(['new', join(disk, 'desk'), '--sample']).code).toBe(0);
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'fill')}`, 'bs=1k']);
    const { code, said } = attache(['list', 'facts', '--desk', join(disk, 'desk')]);
    expect(code).toBe(4);
    expect(said).toMatch(/^The disk is full: .*desk\.db/);
    rmSync(join(disk, 'fill'));
    expect(attache(['list', 'facts', '--desk', join(disk, 'desk')]).code).toBe(0);
  });
});

test.skipIf(!canRunAsNobody(builtProgram))(
  'a folder that may not be written is named (needs to run as another user)',
  () => {
    const to = join(folder.path, 'read-only');
    mkdirSync(to);
    for (const path of [folder.path, to]) chmodSync(path, 0o755);
    chmodSync(facts, 0o644);
    const words = ['export', '--facts', facts, '--template', 'security-alert', '--to', to];
    const run = spawnSync(process.execPath, [builtProgram, ...words], {
      encoding: 'utf8',
      uid: nobody,
      gid: nobody,
    });
    expect(run.status).toBe(4);
    expect(run.stderr).toMatch(/no permission to write .*read-only/);
    expect(readdirSync(to)).toEqual([]);
  },
);

test('of two exports into one folder at once, one wins whole and the other says so', async () => {
  const to = join(folder.path, 'both');
  const programs = [1, 2].map(() => startAttache(exportTo(to)));
  const codes = await Promise.all(programs.map(async (each) => ((await once(each, 'exit')) as [number])[0]));
  expect(codes.toSorted((a, b) => a - b)).toEqual([0, 4]);
  expect(readdirSync(to)).toHaveLength(2);
});

test('briefings of one title go into files of their own, in large and in small letters', () => {
  const own = join(folder.path, 'titles');
  expect(attache(['new', own]).code).toBe(0);
  const titles = { p: 'Road-q', r: 'Road', q: 'ROAD', s: 'road' };
  const input = Object.entries(titles).map(([id, title]) =>
    JSON.stringify({ id, title, template: 'security-alert', marking: 'TLP:RED' }),
  );
  expect(attache(['add', 'briefing', '-', '--desk', own], { input: input.join('\n') })).toMatchObject({
    code: 0,
  });
  const to = join(folder.path, 'titled');
  expect(attache(['export', '--all', '--desk', own, '--to', to, '--md']).code).toBe(0);
  const names = readdirSync(to).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(4);
});

test('a file that the user names by a link is read', () => {
  const link = join(folder.path, 'link.json');
  symlinkSync(facts, link);
  expect(attache(['add', 'fact', link, '--desk', desk])).toMatchObject({ code: 0 });
});

test('a desk is free while standard input goes on', async () => {
  const waiting = startAttache(['add', 'fact', '-', '--desk', desk], 'pipe');
  const ended = once(waiting, 'exit');
  waiting.stdin?.write('id,kind,statement\n');
  await new Promise((resolve) => setTimeout(resolve, 400));
  const input = 'id,kind,statement\nN1,warning,Ice.\n';
  expect(attache(['add', 'fact', '-', '--desk', desk], { input })).toMatchObject({ code: 0 });
  waiting.stdin?.end('N2,warning,Snow.\n');
  expect(await ended).toEqual([0, null]);
  const { out } = attache(['list', 'facts', '--desk', desk]);
  expect(out).toMatch(/^N1 .*^N2 /ms);
});

test.each([
  ['with a control character', 'a \u001B[31m b', /control character/],
  ['that turns the writing direction', 'a \u202E b', /direction/],
  ['with private characters', 'a \uE000 b', /private/],
  ['of 301 characters', 'x'.repeat(301), /300/],
  ['of nothing', '', /one character/],
])('a title %s is wrong usage', (_, title, sentence) => {
  const words = ['--facts', facts, '--template', 'security-alert', '--title', title];
  const { code, said } = attache(['export', ...words, '--to', join(folder.path, 'titled')]);
  expect(code).toBe(2);
  expect(said).toMatch(sentence);
});

test('a title has no place beside a briefing of the desk', () => {
  expect(attache(exportTo(join(folder.path, 'no'), '--title', 'x')).code).toBe(2);
});

test('files of an export are for their owner alone', () => {
  const to = join(folder.path, 'mode');
  const { out } = attache(exportTo(to, '--md'));
  expect(out.trim()).not.toBe('');
  expect(spawnSync('stat', ['-c', '%a', to, out.trim()], { encoding: 'utf8' }).stdout).toBe('700\n600\n');
  expect(readFileSync(out.trim(), 'utf8')).toContain('ISIS');
});
