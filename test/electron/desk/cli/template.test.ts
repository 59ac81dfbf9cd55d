import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordText } from '../../../reading/word-text.ts';
import { handmadeParts, line, zipped } from '../house/house-by-hand.ts';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const letterhead = join(folder.path, 'Letterhead of the desk.docx');
const broken = join(folder.path, 'broken.docx');

beforeAll(async () => {
  await copySample(desk);
  const body = line('Sent by {{ producer }}') + line('{% slot “bottom_line” %}') + line('{{ body }}');
  writeFileSync(letterhead, zipped(handmadeParts(body)));
  writeFileSync(broken, zipped(handmadeParts(line('Of {{ titel }}'))));
});
afterAll(folder.dispose);

describe('a house file on the command line', () => {
  test('is checked, and its paragraphs are named', () => {
    const checked = attache(['template', 'check', broken, '--desk', desk]);
    expect(checked.code).toBe(3);
    expect(checked.said).toContain('Did you mean “title”? It stands in this paragraph: “Of {{ titel }}”');
  });

  test('says where the marking will stand', () => {
    const checked = attache(['template', 'check', letterhead, '--desk', desk]);
    expect(checked.code, checked.said).toBe(0);
    expect(checked.said).toContain('not print {{ marking }}');
  });

  test('is added with a template that drafts can choose, and filled in an export', () => {
    const added = attache(['template', 'add', letterhead, '--desk', desk]);
    expect(added.said + added.out).toContain('with the template “Letterhead-of-the-desk”');
    expect(readFileSync(join(desk, 'templates', 'Letterhead-of-the-desk.md'), 'utf8')).toContain(
      '"bottom_line":',
    );
    expect(attache(['template', 'add', letterhead, '--desk', desk]).code).toBe(4);
    const draft = {
      id: 'H1',
      template: 'Letterhead-of-the-desk',
      title: 'In the house',
      slots: { bottom_line: 'All is **well**.' },
    };
    const file = join(folder.path, 'draft.json');
    writeFileSync(file, JSON.stringify({ ...draft, selection: { ids: ['T01', 'T02'] } }));
    expect(attache(['add', 'briefing', file, '--desk', desk]).code).toBe(0);
    const out = join(folder.path, 'out');
    const exported = attache(['export', 'H1', '--desk', desk, '--to', out, '--docx']);
    expect(exported.code, exported.said).toBe(0);
    const { paragraphs, notes } = wordText(readFileSync(exported.out.trim().split('\n').at(-1) ?? ''));
    expect(paragraphs.slice(0, 2)).toEqual(['Sent by Iraq and Syria Desk', 'All is well.']);
    expect(notes).toHaveLength(2);
  });

  test('and its words of facts are traced, those that the letterhead prints too', () => {
    const own = join(folder.path, 'Traced.docx');
    const loop = line('{% for fact in facts %}') + line('{{ fact.statement }}') + line('{% endfor %}');
    writeFileSync(own, zipped(handmadeParts(loop + line('{{ body }}'))));
    expect(attache(['template', 'add', own, '--desk', desk]).code).toBe(0);
    const file = join(folder.path, 'traced.json');
    const draft = { id: 'H3', template: 'Traced', title: 'Traced', slots: {}, selection: { ids: ['T01'] } };
    writeFileSync(file, JSON.stringify(draft));
    expect(attache(['add', 'briefing', file, '--desk', desk]).code).toBe(0);
    const to = join(folder.path, 'traced');
    const exported = attache(['export', 'H3', '--desk', desk, '--to', to, '--docx']);
    expect(exported.code, exported.said).toBe(0);
    const written = exported.out.trim().split('\n').at(-1) ?? '';
    for (const more of [[], ['--desk', desk], ['--desk', desk, '--briefing', 'H3']]) {
      const traced = attache(['trace', written, '--strict', ...more]);
      expect(traced.code, traced.said).toBe(0);
      expect(traced.out).toMatch(/^(\d+) passages? of facts as written, of \1\.$/m);
    }
  });

  test('is filled with what the readers of a level may have, and searched', () => {
    const own = join(folder.path, 'Own.docx');
    const loop =
      line('{% for fact in facts %}') + line('{{ fact.id }}: {{ fact.statement }}') + line('{% endfor %}');
    writeFileSync(own, zipped(handmadeParts(loop)));
    expect(attache(['template', 'add', own, '--desk', desk]).code).toBe(0);
    const file = join(folder.path, 'own.json');
    writeFileSync(
      file,
      JSON.stringify({ id: 'H2', template: 'Own', title: 'By itself', slots: {}, selection: {} }),
    );
    expect(attache(['add', 'briefing', file, '--desk', desk]).code).toBe(0);
    const to = join(folder.path, 'released');
    const released = attache([
      'export',
      'H2',
      '--desk',
      desk,
      '--to',
      to,
      '--docx',
      '--release',
      'TLP:CLEAR',
    ]);
    expect(released.code, released.said).toBe(0);
    const { paragraphs } = wordText(readFileSync(released.out.trim().split('\n').at(-1) ?? ''));
    expect(paragraphs[0]).toMatch(/^F1: /);
    expect(paragraphs.length).toBeGreaterThan(10);
    expect(paragraphs.length).toBeLessThan(28);
  });
});
