import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');

beforeAll(() => copySample(desk));
afterAll(folder.dispose);

function chart(output: string, ...words: readonly string[]) {
  const path = join(folder.path, output);
  return { path, run: attache(['chart', ...words, '--desk', desk, '-o', path]) };
}

describe('attache chart', () => {
  test('writes a chart as SVG with its marking, and says in words what it shows', () => {
    const { path, run } = chart('figure.svg', 'B3');
    expect(run.code, run.said).toBe(0);
    const svg = readFileSync(path, 'utf8');
    expect(svg).toMatch(/^<svg /u);
    expect(svg).toContain('TLP:');
    expect(run.out).toMatch(/figure\.svg\n.*about 2,200/su);
    expect(chart('again.svg', 'B3').run.code).toBe(0);
    expect(readFileSync(join(folder.path, 'again.svg'), 'utf8')).toBe(svg);
  });

  test('writes it as PNG, whatever its ending is capitalised like', () => {
    const { path, run } = chart('bars.PNG', 'B1', '--kind', 'bars');
    expect(run.code, run.said).toBe(0);
    expect(readFileSync(path).subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'));
  });

  test('refuses a kind it does not know, with the nearest one, and other endings', () => {
    const wrong = chart('pie.svg', 'B1', '--kind', 'bar');
    expect(wrong.run.code).toBe(2);
    expect(wrong.run.said).toContain('bars');
    expect(chart('chart.pdf', 'B1').run.code).toBe(2);
    expect(chart('chart.svg', 'B1', '--kind', 'map', '--figure', '1').run.code).toBe(2);
    expect(existsSync(wrong.path)).toBe(false);
  });

  test('says that a briefing has no such chart, and writes nothing', () => {
    for (const words of [['B2'], ['B3', '--figure', '40']]) {
      const { path, run } = chart('none.svg', ...words);
      expect(run.code).toBe(3);
      expect(run.said).toContain('has no chart as figure');
      expect(existsSync(path)).toBe(false);
    }
    expect(chart('nobody.svg', 'B77').run.said).toContain('There is no briefing “B77”');
  });

  test('tells what a chart leaves out of the briefing and the option that asked for it', () => {
    const { run } = chart('map.svg', 'B1', '--kind', 'map');
    expect(run.code, run.said).toBe(0);
    expect(run.said).toContain('briefing B1, --kind map: warning: P09 is not in the chart: no place');
    expect(run.said).not.toContain('template chart');
  });

  test('tells nothing of the other charts of the briefing', () => {
    const template = [
      '---',
      'title: Two charts',
      '---',
      '',
      '{% chart series facts, caption: "One", unit: "detainees" %}',
      '',
      '{% chart map facts, caption: "Two" %}',
      '',
    ].join('\n');
    writeFileSync(join(desk, 'templates', 'two-charts.md'), template);
    const draft = join(folder.path, 'two.json');
    writeFileSync(
      draft,
      JSON.stringify({ id: 'B9', template: 'two-charts', title: 'Two charts', selection: {} }),
    );
    expect(attache(['add', 'briefing', draft, '--desk', desk]).code).toBe(0);
    const [one, two] = ['1', '2'].map((figure) => chart(`two-${figure}.svg`, 'B9', '--figure', figure).run);
    expect(one?.said).toContain('two-charts, line 5');
    expect(one?.said).not.toContain('line 7');
    expect(two?.said).toContain('two-charts, line 7');
    expect(two?.said).not.toContain('line 5');
  });

  test('replaces a file with --force alone', () => {
    expect(chart('once.svg', 'B3').run.code).toBe(0);
    expect(chart('once.svg', 'B3').run.code).toBe(4);
    expect(chart('once.svg', 'B3', '--force').run.code).toBe(0);
  });
});
