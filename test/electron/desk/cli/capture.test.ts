import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const file = (name: string, text: string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
};
const captured = (): readonly string[] => readdirSync(join(desk, 'captures'));

beforeAll(() => copySample(desk));
afterAll(folder.dispose);

describe('attache capture', () => {
  test('keeps a page as a new source, with the title of the document and its address', () => {
    const page = file('camp.html', '<title>Camp closed</title><p>The camp was closed.</p>');
    const { code, out } = attache(['capture', page, '--url', 'https://example.org/camp', '--desk', desk]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^S\d+ {2}Camp closed {2}[0-9a-f]{12}\n$/u)]);
    const shown = attache(['show', out.split(' ')[0] ?? '', '--desk', desk]).out;
    expect(shown).toContain('https://example.org/camp');
  });

  test('adds to a source that is there, and says which other one has the same words', () => {
    const text = file('note.txt', 'The very same words.');
    attache(['capture', text, '--source', 'S2', '--desk', desk]);
    expect(attache(['capture', text, '--source', 'S3', '--desk', desk]).out).toMatch(
      /^S3 .*, as S2 has too\n$/u,
    );
  });

  test.each([
    ['a file that cannot be read', ['note.txt', 'broken.pdf'], [], 3, 'broken.pdf'],
    ['a file that is not there', ['note.txt', 'none.txt'], [], 3, 'none.txt'],
    ['a source that is not there', ['note.txt'], ['--source', 'S99'], 3, 'S99'],
    ['a title for a source that has one', ['note.txt'], ['--source', 'S2', '--title', 'x'], 2, '--title'],
  ] as const)('refuses %s, and keeps nothing of the others', (_, names, options, code, said) => {
    file('note.txt', `Words of ${said}.`);
    file('broken.pdf', '%PDF-1.7 and no more');
    const before = captured();
    const paths = names.map((name) => join(folder.path, name));
    const ended = attache(['capture', ...paths, ...options, '--desk', desk]);
    expect(ended.code).toBe(code);
    expect(ended.said).toContain(said);
    expect(captured()).toEqual(before);
  });
});
