import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const good = { id: 'N1', kind: 'warning', statement: 'The road is closed.' };

beforeAll(() => copySample(desk));
afterAll(folder.dispose);

function add(content: string | Uint8Array, name = 'facts.json'): { code: number | null; said: string } {
  const file = join(folder.path, name);
  writeFileSync(file, content);
  return attache(['add', 'fact', file, '--desk', desk]);
}

describe('bad facts are refused whole, with the place and what is allowed', () => {
  test.each([
    ['wrong types', [{ ...good, statement: 7 }], /statement/],
    ['an id used twice', [good, good], /N1/],
    ['an id the desk has', [{ ...good, id: 'T01' }], /T01/],
    ['an unknown kind', [{ ...good, kind: 'warnign' }], /warnign.*warning/s],
    ['a date that does not exist', [{ ...good, date: '2026-02-30' }], /2026-02-30/],
    ['a negative quantity', [{ ...good, quantities: [{ value: -1, qualifier: 'exact' }] }], /-1|quantit/],
    ['an absurd quantity', [{ ...good, quantities: [{ value: 1e300, qualifier: 'exact' }] }], /quantit/],
    ['a private-use character', [{ ...good, statement: 'a \uE000 b' }], /E000|private/i],
    ['a control character', [{ ...good, statement: 'a \u0007 b' }], /0007|control/i],
    [
      'a right-to-left override in a name',
      [{ ...good, saidBy: { name: 'Jane \u202E eoD' } }],
      /202E|direction/i,
    ],
    ['an unknown field', [{ ...good, statment: 'x' }], /statment.*statement/s],
    ['an unknown source', [{ ...good, evidence: [{ source: 'S99' }] }], /S99/],
  ])('%s', (_, facts, sentence) => {
    const { code, said } = add(JSON.stringify(facts));
    expect(code).toBe(3);
    expect(said).toMatch(sentence);
    expect(said).toContain('facts.json');
    expect(said).not.toMatch(/^\s+at /m);
  });

  test('invalid UTF-8', () => {
    const { code, said } = add(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]));
    expect(code).toBe(3);
    expect(said).toMatch(/UTF-8/);
  });

  test('text that is no JSON', () => {
    const { code, said } = add('[{"id": ');
    expect(code).toBe(3);
    expect(said).toMatch(/JSON/);
  });

  test.each(['json', 'csv'])('an empty %s file', (extension) => {
    const { code, said } = add('', `empty.${extension}`);
    expect(code).toBe(3);
    expect(said).toMatch(/empty/);
  });

  test('a file with more than 64 MB', () => {
    const { code, said } = add(Buffer.alloc(64 * 1024 * 1024 + 1, 0x20));
    expect(code).toBe(3);
    expect(said).toContain('64 MB');
  });

  test('a file with 50 MB of bad rows names the first ones and counts the rest', () => {
    const row = `,warning,${'x'.repeat(480)}\n`;
    const { code, said } = add(`id,kind,statement\n${row.repeat(100_000)}`, 'many.csv');
    expect(code).toBe(3);
    expect(said).toMatch(/row 2\b/);
    expect(said.split('\n').length).toBeLessThan(260);
  });
});

test('a byte order mark and Windows line ends are no trouble', () => {
  const { code, said } = add('\uFEFFid,kind,statement\r\nN7,warning,"The road, again"\r\n', 'windows.csv');
  expect(code).toBe(0);
  expect(said).not.toContain('error:');
});
