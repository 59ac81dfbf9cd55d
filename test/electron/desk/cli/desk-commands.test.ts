import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

interface Listed {
  readonly id: string;
}

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');

beforeAll(() => copySample(desk));
afterAll(folder.dispose);

function listed(what: string): readonly Listed[] {
  return JSON.parse(attache(['list', what, '--desk', desk, '--json']).out) as readonly Listed[];
}

describe('a sample desk', () => {
  test.each([
    ['facts', 28],
    ['sources', 6],
    ['briefings', 4],
    ['kinds', 3],
    ['templates', 24],
  ])('lists its %s as objects with an id', (what, count) => {
    const items = listed(what);
    expect(items).toHaveLength(count);
    expect(new Set(items.map((item) => item.id)).size).toBe(count);
  });

  test('lists for people with one line a thing', () => {
    const lines = attache(['list', 'facts', '--desk', desk]).out.trim().split('\n');
    expect(lines).toHaveLength(28);
    expect(lines.find((line) => line.startsWith('T04'))).toMatch(/transfer\s+Feb 2026\s+about 2,200/);
  });

  test('gives its sources to reference managers, and takes them back as they were', () => {
    const csl = attache(['list', 'sources', '--desk', desk, '--csl']).out;
    expect(JSON.parse(csl)).toContainEqual(
      expect.objectContaining({
        id: 'S1',
        type: 'article-newspaper',
        issued: { 'date-parts': [[2026, 2]] },
      }),
    );
    const [file, other] = [join(folder.path, 'sources.json'), join(folder.path, 'other')];
    writeFileSync(file, csl);
    attache(['new', other]);
    expect(attache(['add', 'source', file, '--desk', other]).code).toBe(0);
    expect(JSON.parse(attache(['list', 'sources', '--desk', other, '--json']).out)).toEqual(
      listed('sources'),
    );
    const facts = attache(['list', 'facts', '--desk', desk, '--csl']);
    expect([facts.code, facts.said]).toEqual([2, expect.stringContaining('--csl is for sources alone')]);
  });

  test('shows one thing, and offers the nearest id for one that is not there', () => {
    expect(attache(['show', 'T05', '--desk', desk]).out).toContain('Saad Maan');
    expect(JSON.parse(attache(['show', 'S2', '--desk', desk, '--json']).out)).toMatchObject({ id: 'S2' });
    const missing = attache(['show', 'TO5', '--desk', desk]);
    expect(missing.code).toBe(3);
    expect(missing.said).toMatch(/no.*“TO5”.*Did you mean “T05”/s);
  });

  test('is not made over something that is there', () => {
    const again = attache(['new', desk, '--sample']);
    expect(again.code).toBe(4);
    expect(again.said).toContain('is not empty');
  });

  test.each(['B1', 'B2', 'B3', 'B4'])('can be checked: %s of the sample has no findings', (id) => {
    const { code, out } = attache(['check', id, '--desk', desk, '--strict']);
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: 'No findings.' });
  });
});

describe('adding', () => {
  test('takes facts from a file and from standard input', () => {
    const file = join(folder.path, 'facts.jsonl');
    writeFileSync(file, fact('N1') + fact('N2'));
    expect(attache(['add', 'fact', file, '--desk', desk]).out).toContain('Added 2 facts.');
    expect(attache(['add', 'fact', '-', '--desk', desk], { input: fact('N3') }).out).toContain(
      'Added 1 fact.',
    );
    expect(listed('facts').map((item) => item.id)).toContain('N3');
  });

  test('takes drafts, and with a desk file all that it holds', () => {
    const draft = { id: 'N4', template: 'security-alert', title: 'Road closed', selection: { ids: ['N1'] } };
    const added = attache(['add', 'briefing', '-', '--desk', desk], { input: JSON.stringify(draft) });
    expect(added.out).toContain('Added 1 briefing.');
    const whole = {
      sources: [{ id: 'S7', type: 'report', title: 'Roads' }],
      facts: [{ id: 'N5', kind: 'warning', statement: 'Ice.', evidence: [{ source: 'S7' }] }],
    };
    const { out } = attache(['add', 'desk', '-', '--desk', desk], { input: JSON.stringify(whole) });
    expect(out).toContain('Added 1 fact and 1 source.');
    expect(listed('briefings').map((item) => item.id)).toContain('N4');
  });

  test('takes settings from a file that holds nothing else, and says so; beside facts they change nothing unsaid', () => {
    const settings = { producer: 'East Africa Desk', paper: 'Letter' };
    const alone = attache(['add', 'desk', '-', '--desk', desk], { input: JSON.stringify({ settings }) });
    expect(alone.out).toBe('Added settings.\n');
    const whole = { settings: { producer: 'Other Desk' }, sources: [{ id: 'S8', type: 'report' }] };
    const beside = attache(['add', 'desk', '-', '--desk', desk], { input: JSON.stringify(whole) });
    expect(beside.out).toBe('Added 1 source.\n');
    expect(beside.said).toContain('[settings-kept]');
    const again = attache(['add', 'desk', '-', '--desk', desk], { input: JSON.stringify({ settings }) });
    expect(again.out).toBe('The file holds nothing to add.\n');
  });

  test('shows a template with the slots that it asks for', () => {
    const { out } = attache(['show', 'security-alert', '--desk', desk]);
    expect(out).toMatch(/origin: built-in\n.*whatToDo:\s+prompt: What readers are to do\./s);
  });

  test('takes nothing of a file with one bad row', () => {
    const before = listed('facts').length;
    const csv = 'id,kind,statement,event_date\nX1,warning,Good,2026-02-01\nX2,warning,Bad,2026-02-30\n';
    const { code, said } = attache(['add', 'fact', '-', '--desk', desk], { input: csv });
    expect(code).toBe(3);
    expect(said).toMatch(/row 3.*event_date.*2026-02-30/s);
    expect(listed('facts')).toHaveLength(before);
  });
});

test.each([
  ['that is not there', 'nowhere', /nowhere/],
  ['that is no desk', '.', /no desk|not a desk/i],
])('a desk %s is bad input with its name', (_, path, sentence) => {
  const { code, said } = attache(['list', 'facts', '--desk', join(folder.path, path)]);
  expect(code).toBe(3);
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/^\s+at /m);
});

function fact(id: string): string {
  return `${JSON.stringify({ id, kind: 'warning', statement: 'The road is closed.', evidence: [{ source: 'S1' }] })}\n`;
}
