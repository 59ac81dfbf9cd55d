import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfText } from '../../../reading/pdf-text.ts';
import { hasTool } from '../../../reading/tool.ts';
import { wordText } from '../../../reading/word-text.ts';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const facts = [
  {
    id: 'Z1',
    kind: 'warning',
    marking: 'TLP:AMBER',
    statement: 'Forty-one trucks left the depot at Qasrin.',
    quantities: [{ qualifier: 'exact', value: 8_417, unit: 'crates' }],
    saidBy: { name: 'Abu Karim al-Zubaidi' },
    evidence: [{ source: 'Z9' }],
  },
  {
    id: 'Z2',
    kind: 'warning',
    marking: 'TLP:GREEN',
    statement: 'Trucks were on the road.',
    evidence: [{ source: 'Z9', quotation: 'a long row of lorries' }],
  },
  {
    id: 'Z3',
    kind: 'warning',
    marking: 'TLP:CLEAR',
    statement: 'Rain fell on the road.',
    evidence: [{ source: 'Z8' }],
  },
];
const sources = [
  { id: 'Z8', type: 'report', marking: 'TLP:CLEAR', title: 'Weather of the north' },
  { id: 'Z9', type: 'person', marking: 'TLP:RED', originator: 'Abu Karim al-Zubaidi' },
];
const template = `---
title: Note
marking: TLP:AMBER
slots:
  text: { prompt: Text, required: true }
release: { quantity: 'a number of {unit}', source: a person in the area }
---

# What is known

{% slot "text" %}

# Sources

::: sources
:::
`;
const prose =
  'Rain fell on the road all night long.[@Z3] Trucks were seen on it.[@Z2] The driver says that they left at four.[@Z1]\n\n' +
  'They carry {{ facts.Z1.quantity }}.';
const draft = (id: string, text: string) => ({
  id,
  template: 'note',
  title: id === 'Z4' ? 'The northern road' : 'The southern road',
  marking: 'TLP:RED',
  selection: { ids: ['Z1', 'Z2', 'Z3'] },
  slots: { text },
});

beforeAll(async () => {
  await copySample(desk);
  writeFileSync(join(desk, 'templates', 'note.md'), template);
  const file = join(folder.path, 'more.json');
  const briefings = [draft('Z4', prose), draft('Z5', `${prose} Abu Karim al-Zubaidi drives one.[@Z3]`)];
  writeFileSync(file, JSON.stringify({ sources, facts, briefings }));
  expect(attache(['add', 'desk', file, '--desk', desk])).toMatchObject({ code: 0 });
});
afterAll(folder.dispose);

const release = (id: string, level: string, to: string) =>
  attache([
    'export',
    id,
    '--desk',
    desk,
    '--to',
    join(folder.path, to),
    '--pdf',
    '--docx',
    '--html',
    '--md',
    '--release',
    level,
  ]);

describe('a release', () => {
  test.skipIf(!hasTool('pdftotext'))(
    'says the same in all files: what its readers may know, under its marking',
    () => {
      const { code, said } = release('Z4', 'TLP:GREEN', 'green');
      expect({ code, said }).toMatchObject({ code: 0 });
      expect(said).toContain(
        'Cut for TLP:GREEN: 1 fact left out, 1 passage of the prose left out, 1 said otherwise.',
      );
      const files = readdirSync(join(folder.path, 'green'));
      expect(files).toHaveLength(4);
      for (const name of files) expect(name).toMatch(/-GREEN\.(?:pdf|docx|html|md)$/u);
      for (const name of files) {
        const bytes = readFileSync(join(folder.path, 'green', name));
        const words = wordsOf(name, bytes).replaceAll(/\s+/gu, ' ');
        expect(words, name).toContain('Trucks were seen on it');
        expect(words, name).toContain('They carry a number of crates');
        expect(words, name).toMatch(/person in the area/iu);
        expect(words, name).not.toMatch(/four|8.?417|Karim|Forty|long row|TLP:RED|TLP:AMBER|\bZ\d/u);
      }
    },
  );

  test('has facts of its own numbers, so it is not traced in the draft', () => {
    const name = readdirSync(join(folder.path, 'green')).find((file) => file.endsWith('.docx')) ?? '';
    const file = join(folder.path, 'green', name);
    const inDraft = attache(['trace', file, '--desk', desk, '--briefing', 'Z4']);
    expect(inDraft.code).toBe(2);
    expect(inDraft.said).toContain('was cut for the readers of TLP:GREEN');
    expect(attache(['trace', file])).toMatchObject({ code: 0 });
  });

  test('to fewer is wider: what a level shows, a narrower one shows too', () => {
    expect(release('Z4', 'TLP:CLEAR', 'clear')).toMatchObject({ code: 0 });
    expect(markdownIn('clear')).toContain('Rain fell on the road all night long');
    expect(markdownIn('clear')).not.toContain('Trucks were seen');
  });

  test('that would show a withheld name in prose writes nothing, says where, and does not say the name', () => {
    const { code, said, out } = release('Z5', 'TLP:GREEN', 'leak');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain('Nothing was written');
    expect(said).toMatch(/\.docx shows the speaker of fact Z1, in word\/document\.xml/u);
    expect(said.replaceAll(/^.*warning.*$/gmu, '')).not.toContain('Karim');
    expect(() => readdirSync(join(folder.path, 'leak'))).toThrow();
  });

  test.each(['B1', 'B2', 'B3', 'B4'])('of %s of the sample can be made for everybody', (id) => {
    const to = join(folder.path, id);
    const words = ['export', id, '--desk', desk, '--to', to, '--md', '--release', 'TLP:CLEAR'];
    expect(attache(words)).toMatchObject({ code: 0 });
    expect(markdownIn(id)).not.toMatch(/Kurdish military source|TLP:AMBER/u);
  });

  test('to a level that nobody has is wrong usage, with those there are', () => {
    const { code, said } = release('Z4', 'SECRET', 'secret');
    expect(code).toBe(2);
    expect(said).toContain('TLP:CLEAR, TLP:GREEN');
  });
});

function markdownIn(to: string): string {
  const name = readdirSync(join(folder.path, to)).find((file) => file.endsWith('.md')) ?? '';
  return readFileSync(join(folder.path, to, name), 'utf8');
}

function wordsOf(name: string, bytes: Uint8Array): string {
  if (name.endsWith('.pdf')) return pdfText(bytes);
  if (!name.endsWith('.docx')) return new TextDecoder().decode(bytes).replaceAll('\u{AD}', '');
  const { paragraphs, notes } = wordText(bytes);
  return [...paragraphs, ...notes].join(' ');
}
