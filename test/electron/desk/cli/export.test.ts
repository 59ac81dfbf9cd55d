import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfText } from '../../../reading/pdf-text.ts';
import { hasTool } from '../../../reading/tool.ts';
import { wordText } from '../../../reading/word-text.ts';
import { copySample } from '../copy-sample.ts';
import { attache, startAttache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const corpus = join(import.meta.dirname, '../../../../../shared/corpus/facts.csv');
const pdf = 'Situation-briefing-2-2026-Transfer-of-ISIS-detainees.pdf';

beforeAll(() => copySample(desk));
afterAll(folder.dispose);

function inside(name: string): string {
  return join(folder.path, name);
}

function exportB1(to: string, ...more: readonly string[]): ReturnType<typeof attache> {
  return attache(['export', 'B1', '--desk', desk, '--to', to, ...more]);
}

describe('exporting a briefing', () => {
  test('writes PDF and Word when no format is named, and prints their paths', () => {
    const { code, out, said } = exportB1(inside('both'));
    expect({ code, said }).toEqual({ code: 0, said: '' });
    const paths = out.trim().split('\n');
    expect(paths.map((path) => path.slice(path.lastIndexOf('.')))).toEqual(['.pdf', '.docx']);
    for (const path of paths) expect(existsSync(path)).toBe(true);
  });

  test('writes the formats that are named, and tells of them in JSON', () => {
    const { out } = exportB1(inside('named'), '--html', '--md', '--json');
    const { briefings } = JSON.parse(out) as { briefings: { id: string; files: { format: string }[] }[] };
    expect(briefings.map(({ id, files }) => [id, files.map((file) => file.format)])).toEqual([
      ['B1', ['html', 'md']],
    ]);
    expect(readdirSync(inside('named'))).toHaveLength(2);
  });

  test('writes every briefing of the desk with --all', () => {
    expect(attache(['export', '--all', '--desk', desk, '--to', inside('all'), '--pdf']).code).toBe(0);
    expect(readdirSync(inside('all'))).toHaveLength(4);
  });

  test('replaces no file that is there, unless it is told to', () => {
    mkdirSync(inside('kept'));
    writeFileSync(join(inside('kept'), pdf), 'mine');
    const refused = exportB1(inside('kept'));
    expect(refused.code).toBe(4);
    expect(refused.said).toContain('--force');
    expect(readdirSync(inside('kept'))).toEqual([pdf]);
    expect(readFileSync(join(inside('kept'), pdf), 'utf8')).toBe('mine');
    expect(exportB1(inside('kept'), '--force').code).toBe(0);
    expect(
      readFileSync(join(inside('kept'), pdf))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('leaves out what was not known at the cut-off', () => {
    const { code, said } = exportB1(inside('early'), '--as-of', '2026-01-31');
    expect(code).toBe(1);
    expect(said).toMatch(/T05/);
    expect(existsSync(inside('early'))).toBe(false);
  });

  test('names a briefing that is not there', () => {
    const { code, said } = attache(['export', 'B9', '--desk', desk, '--to', inside('none')]);
    expect(code).toBe(3);
    expect(said).toContain('“B9”');
  });
});

describe.skipIf(!hasTool('pdftotext'))('exporting facts without a desk', () => {
  const facts = JSON.stringify([
    {
      id: 'W1',
      kind: 'warning',
      statement: 'The coast road is not safe after dark.',
      details: { area: 'coast' },
    },
  ]);

  test.each(['situation-briefing', 'security-alert'])('makes a %s of facts on standard input', (template) => {
    const to = inside(`from-input-${template}`);
    const words = ['export', '--facts', '-', '--template', template, '--to', to, '--as-of', '2026-03-03'];
    const { code, said } = attache(words, { input: facts });
    expect({ code, said }).toEqual({ code: 0, said: expect.not.stringContaining('error:') as string });
    const file = readdirSync(to).find((name) => name.endsWith('.pdf')) ?? '';
    expect(pdfText(readFileSync(join(to, file)))).toContain('The coast road is not safe after dark.');
  });

  test.skipIf(!existsSync(corpus))('takes the worked case (../shared/corpus/facts.csv) as it is', () => {
    const to = inside('corpus');
    const { code } = attache(['export', '--facts', corpus, '--template', 'situation-briefing', '--to', to]);
    expect(code).toBe(0);
    const bytes = (end: string): Buffer =>
      readFileSync(join(to, readdirSync(to).find((name) => name.endsWith(end)) ?? ''));
    const text = pdfText(bytes('.pdf'));
    expect(text).toMatch(/up to\s+7,000/);
    expect(text).toMatch(/about\s+2,200/);
    expect(wordText(bytes('.docx')).notes.length).toBeGreaterThan(5);
  });
});

describe('being interrupted', () => {
  test('leaves nothing half-written', async () => {
    for (const wait of [150, 400, 700, 1000]) {
      const to = inside(`stopped-${wait}`);
      const child = startAttache(['export', 'B1', '--desk', desk, '--to', to]);
      const ended = once(child, 'exit');
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGINT');
      const [code] = (await ended) as [number | null];
      const left = existsSync(to) ? readdirSync(to) : [];
      expect(left.length === 0 || (code === 0 && left.length === 2), `${wait} ms: ${left.join()}`).toBe(true);
    }
  });
});
