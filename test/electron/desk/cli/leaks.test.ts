import { strFromU8, unzipSync } from 'fflate';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfText } from '../../../reading/pdf-text.ts';
import { hasTool } from '../../../reading/tool.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
afterAll(folder.dispose);

const note = '---\ntitle: Note\nlanguage: en\nslots:\n  answer: { prompt: What is known. }\n---\n\n';
const content = {
  sources: [
    {
      id: 'S1',
      type: 'report',
      title: 'Open report',
      marking: 'TLP:CLEAR',
      note: 'HIDDEN-A',
      tags: ['HIDDEN-B'],
    },
    { id: 'S2', type: 'report', title: 'Narrow report', originator: 'HIDDEN-C', marking: 'TLP:RED' },
  ],
  facts: [
    fact('W1', 'S1', { statement: 'The road is closed.', note: 'HIDDEN-D', tags: ['HIDDEN-E'] }),
    fact('W2', 'S2', { statement: 'HIDDEN-F was seen.', marking: 'TLP:RED' }),
    fact('W3', 'S2', { statement: 'HIDDEN-G was seen.', knownSince: '2026-09-01' }),
    fact('W4', 'S2', { statement: 'HIDDEN-H was seen.' }),
  ],
  briefings: [
    draft('open', '{{ facts.W1.statement }}[@W1]'),
    draft('unselected', 'Seen [@W2]; {{ facts.W2.statement }}'),
    draft('elsewhere', 'The words of {{ sources.S2.title }}'),
    {
      ...draft('narrow', 'The words of {{ sources.S2.title }}'),
      template: 'plain',
      selection: { ids: ['W4'] },
    },
    draft('private', '{{ facts.W1.note }}'),
  ],
};

function fact(id: string, source: string, more: object): object {
  return { id, kind: 'warning', marking: 'TLP:CLEAR', evidence: [{ source }], ...more };
}

function draft(id: string, answer: string): object {
  const common = {
    template: 'note',
    marking: 'TLP:CLEAR',
    selection: { ids: ['W1', 'W3'] },
    cutOff: '2026-03-01',
  };
  return { id, title: id, slots: { answer }, ...common };
}

beforeAll(() => {
  expect(attache(['new', desk]).code).toBe(0);
  writeFileSync(
    join(desk, 'templates', 'note.md'),
    `${note}# Known\n\n{% slot "answer" %}\n\n{% fact_list facts %}\n`,
  );
  writeFileSync(join(desk, 'templates', 'plain.md'), `${note}{% slot "answer" %}\n`);
  const added = attache(['add', 'desk', '-', '--desk', desk], { input: JSON.stringify(content) });
  expect(added).toMatchObject({ code: 0 });
});

function exported(id: string): ReturnType<typeof attache> {
  const to = join(folder.path, id);
  return attache(['export', id, '--desk', desk, '--to', to, '--pdf', '--docx', '--html', '--md', '--json']);
}

test.skipIf(!hasTool('pdftotext'))(
  'the desk’s own notes and unselected facts are in no file and in no message',
  () => {
    const { code, out, said } = exported('open');
    expect(code).toBe(0);
    const words = [out, said, ...readdirSync(join(folder.path, 'open')).flatMap(wordsOf)];
    expect(words.filter((each) => each.includes('The road is closed')).length).toBeGreaterThanOrEqual(4);
    for (const each of words) expect(each).not.toMatch(/HIDDEN/);
  },
);

test.each([
  ['a fact that is not selected', 'unselected', /W2/],
  ['a source of other facts', 'elsewhere', /no source “S2”/],
  ['words of a source that fewer may see', 'narrow', /Source S2 is TLP:RED/],
  ['a note of the desk', 'private', /note/],
])('prose that prints %s is refused, and the refusal does not print it', (_, id, sentence) => {
  const { code, out } = exported(id);
  expect(code).toBe(1);
  expect(out).toMatch(sentence);
  expect(out).not.toMatch(/HIDDEN/);
});

/** All that a file says: the text of a PDF, the parts of a Word file, others as they are. */
function wordsOf(name: string): readonly string[] {
  const bytes = readFileSync(join(folder.path, 'open', name));
  if (name.endsWith('.pdf')) return [pdfText(bytes), bytes.toString('latin1')];
  if (!name.endsWith('.docx')) return [bytes.toString('utf8')];
  return Object.entries(unzipSync(bytes)).map(([part, data]) => `${part}: ${strFromU8(data)}`);
}
