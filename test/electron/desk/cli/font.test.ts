import { createRequire } from 'node:module';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const out = join(folder.path, 'out');
const style = join(folder.path, 'ministry.yaml');
const { resolve } = createRequire(import.meta.url);
const roboto = ['Regular', 'Italic', 'Medium'].map((cut) =>
  resolve(`pdfmake/fonts/Roboto/Roboto-${cut}.ttf`),
);

function exported(ending: string): string {
  return join(out, readdirSync(out).find((name) => name.endsWith(ending)) ?? '');
}

beforeAll(() => {
  expect(attache(['new', desk, '--sample']).code).toBe(0);
  writeFileSync(style, 'name: ministry\nfonts: { serif: Roboto, sans: Roboto }\n');
});
afterAll(folder.dispose);

describe('fonts of the house on the command line', () => {
  test('are none until they are added; a style that names one is refused by line until then', () => {
    expect(attache(['font', 'list', '--desk', desk]).out).toMatch(/^This desk has no fonts of its own/u);
    const added = attache(['style', 'add', style, '--desk', desk]);
    expect(added.code).toBe(3);
    expect(added.said).toMatch(
      /line 2, column 17, and 1 more place: error: There is no font “Roboto” on this desk/u,
    );
  });

  test('what is no font is refused with what to do, and nothing is kept', () => {
    const run = attache(['font', 'add', style, roboto[0] ?? '', '--desk', desk]);
    expect(run.code).toBe(3);
    expect(run.said).toContain('ministry.yaml is no font. Give a TrueType or OpenType file');
    expect(readdirSync(join(desk, 'fonts'))).toEqual([]);
    expect(attache(['font', 'add', '--desk', desk]).code).toBe(2);
  });

  test('are kept as files of the desk, and set what their style prints; verified with the desk alone', () => {
    expect(attache(['font', 'check', ...roboto]).out).toBe('Roboto: regular, italic, semibold\n');
    const added = attache(['font', 'add', ...roboto, '--desk', desk]);
    expect(added, added.said).toMatchObject({ code: 0 });
    expect(readdirSync(join(desk, 'fonts'))).toHaveLength(3);
    expect(attache(['style', 'add', style, '--use', '--desk', desk]).code).toBe(0);
    const made = attache(['export', 'B2', '--pdf', '--docx', '--to', out, '--desk', desk]);
    expect(made, made.said).toMatchObject({ code: 0 });
    for (const ending of ['.pdf', '.docx']) {
      const alone = attache(['verify', exported(ending)]);
      expect(alone.code).toBe(3);
      expect(alone.said).toContain('It is set in “Roboto”, a font of the organisation’s own');
      expect(attache(['verify', exported(ending), '--desk', desk]).out).toContain('byte for byte');
    }
  });

  test('stay while a style needs them; one whose file is gone refuses the export and says so', () => {
    const kept = attache(['font', 'remove', 'Roboto', '--desk', desk]);
    expect(kept.code).toBe(3);
    expect(kept.said).toContain('pages of the style “ministry” are set in it');
    const [first = ''] = readdirSync(join(desk, 'fonts'));
    rmSync(join(desk, 'fonts', first));
    const gone = attache(['export', 'B2', '--pdf', '--to', out, '--force', '--desk', desk]);
    expect(gone.code).toBe(1);
    expect(gone.said).toMatch(/set in “Roboto”, and its file .*Roboto-.* is missing or was changed/u);
  });
});
