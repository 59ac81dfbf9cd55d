import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const style = join(folder.path, 'ministry.yaml');

beforeAll(async () => {
  await copySample(desk);
  writeFileSync(
    style,
    'name: ministry\nnumbering: { headings: true, paragraphs: true }\ncolours: { grey: "999999" }\n',
  );
});
afterAll(folder.dispose);

describe('page styles on the command line', () => {
  test('a new one is printed, and can be checked as it is', () => {
    const printed = attache(['style', 'new', 'ministry']);
    writeFileSync(
      join(folder.path, 'new.yaml'),
      printed.out.replaceAll(/^# (?! )(?!How)/gmu, '').replaceAll(/^# {3}/gmu, '  '),
    );
    const checked = attache(['style', 'check', join(folder.path, 'new.yaml')]);
    expect(checked.code, checked.said).toBe(0);
  });

  test('faint text is a warning, which --strict forbids', () => {
    expect(attache(['style', 'check', style]).said).toContain('4.5 to 1');
    expect(attache(['style', 'check', style, '--strict']).code).toBe(1);
  });

  test('one is kept, replaced only by force, and used in all formats', () => {
    expect(attache(['style', 'add', style, '--use', '--desk', desk]).out).toContain(
      'It is the style of this desk now.',
    );
    const other = join(folder.path, 'other.yaml');
    writeFileSync(other, 'name: ministry\nnumbering: { headings: false }\n');
    const refusal = attache(['style', 'add', other, '--desk', desk]);
    expect(refusal).toMatchObject({ code: 3 });
    expect(refusal.said).toContain('has another style “ministry”');
    expect(attache(['style', 'list', '--desk', desk]).out).toBe('attache\nministry (of this desk)\n');
    const printed = attache([
      'export',
      'B1',
      '--desk',
      desk,
      '--to',
      join(folder.path, 'out'),
      '--md',
      '--html',
    ]);
    expect(printed.code, printed.said).toBe(0);
    expect(attache(['style', 'list', '--desk', desk, '--json']).out).toContain('"ministry"');
  });

  test('what is missing is said', () => {
    expect(attache(['style', 'check']).code).toBe(2);
    expect(attache(['style', 'new', 'a b']).code).toBe(2);
  });
});
