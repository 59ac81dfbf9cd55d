import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfText } from '../../../reading/pdf-text.ts';
import { hasTool } from '../../../reading/tool.ts';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const overdue = {
  id: 'Z1',
  kind: 'political',
  statement: 'A seat is empty.',
  marking: 'TLP:CLEAR',
  reviewBy: '2020-01-01',
  evidence: [{ source: 'S1' }],
};
const draft = {
  id: 'Z2',
  template: 'security-alert',
  title: 'Old news',
  marking: 'TLP:AMBER',
  selection: { ids: ['Z1'] },
  slots: {},
};
const check = (...words: readonly string[]) => attache(['check', 'Z2', '--desk', desk, ...words]);

beforeAll(async () => {
  await copySample(desk);
  const file = join(folder.path, 'more.json');
  writeFileSync(file, JSON.stringify({ sources: [], facts: [overdue], briefings: [draft] }));
  const added = attache(['add', 'desk', file, '--desk', desk]);
  expect(added.said + added.out).not.toContain('error');
  expect(added.code).toBe(0);
});
afterAll(folder.dispose);

describe('a report on a briefing', () => {
  test('says in JSON what the words say, with rule, key and reason', () => {
    const report = JSON.parse(check('--json').out) as { findings: readonly object[] };
    expect(report).toMatchObject({ briefing: 'Z2', waived: [] });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'overdue-review',
        severity: 'warning',
        key: expect.stringContaining('Z1') as string,
      }),
    );
    expect(check().out).toContain('Fact Z1 was to be reviewed by 2020-01-01.');
  });

  test('is SARIF that names its rules', () => {
    expect(JSON.parse(check('--sarif').out)).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'Attaché' } } }],
    });
  });

  test('goes into a file, which is not replaced unasked', () => {
    const file = join(folder.path, 'report.html');
    expect(check('--html', '--output', file).said).toBe('');
    expect(readFileSync(file, 'utf8')).toContain('was to be reviewed by 2020-01-01');
    expect(check('--html', '--output', file)).toMatchObject({ code: 4 });
    expect(check('--html', '--output', file, '--force').code).not.toBe(4);
  });

  test.skipIf(!hasTool('pdftotext'))('is a PDF with the banner of the briefing', () => {
    const file = join(folder.path, 'report.pdf');
    check('--pdf', '--output', file);
    const words = pdfText(readFileSync(file));
    expect(words).toContain('TLP:AMBER');
    expect(words).toContain('Fact Z1 was to be reviewed');
  });

  test.each([
    ['two forms at once', ['--html', '--sarif'], 'not several'],
    ['a PDF without a file', ['--pdf'], '--output report.pdf'],
    ['a file without a form', ['--output', 'x'], 'form of the file'],
  ])('is refused for %s', (_, words, sentence) => {
    const { code, said } = check(...words);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });
});
