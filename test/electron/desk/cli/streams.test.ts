import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../copy-sample.ts';
import { attache, builtProgram, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');

beforeAll(() => copySample(desk));
afterAll(folder.dispose);

describe.skipIf(!existsSync('/dev/full'))('a result that cannot be printed (needs /dev/full)', () => {
  test.each([
    ['standard output', ['list', 'facts'], 1, 4],
    ['standard error', ['list', 'factz'], 2, 4],
  ] as const)('to %s ends with a code and no stack trace', (_, words, stream, code) => {
    const full = openSync('/dev/full', 'w');
    const stdio: (number | 'pipe')[] = ['pipe', 'pipe', 'pipe'];
    stdio[stream] = full;
    const run = spawnSync(process.execPath, [builtProgram, ...words, '--desk', desk], {
      stdio,
      encoding: 'utf8',
    });
    closeSync(full);
    expect(run.status).toBe(code);
    const said = stream === 1 ? run.stderr : run.stdout;
    expect(said).not.toMatch(/^\s+at /m);
    if (stream === 1) expect(said).toMatch(/^The result could not be printed.*ENOSPC.*\n$/);
  });
});

test('closing the pipe early is no fault', () => {
  const command = `"${process.execPath}" "${builtProgram}" list facts --json --desk "${desk}" | true; exit "\${PIPESTATUS[0]}"`;
  const run = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect({ code: run.status, said: run.stderr }).toEqual({ code: 0, said: '' });
});

test('with --json, wrong usage and bad input are told in JSON on standard output, and nowhere else', () => {
  for (const [words, code] of [
    [['list', 'factz'], 'wrong-usage'],
    [['export'], 'wrong-usage'],
    [['export', '--to', 'x'], 'wrong-usage'],
    [['show', 'B9', '--desk', desk], 'bad-input'],
  ] as const) {
    const { out, said } = attache([...words, '--json']);
    expect(said).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      code,
      message: expect.stringMatching(/\w\./) as string,
    });
  }
});

test('what a terminal would obey is shown as a space', () => {
  const { code, said } = attache(['show', '\u001B[31mB1\u202E', '--desk', desk]);
  expect(code).toBe(3);
  expect(said).toContain('“ [31mB1 ”');
});

test('a folder that was removed under the program is named as what is wrong', () => {
  const command = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${builtProgram}" export B1 --desk "${desk}" --to x --md`;
  const run = spawnSync('bash', ['-c', command], { encoding: 'utf8', cwd: folder.path });
  expect(run.status).toBe(3);
  expect(run.stderr).toMatch(/^The folder in which this was run has been removed/m);
});
