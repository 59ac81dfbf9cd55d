import { expect, test } from 'vitest';
import { factSchema } from '../../../../briefing/facts/fact-schema.ts';
import { sourceSchema } from '../../../../briefing/sources/source-schema.ts';
import { proveFiles } from '../../../../electron/desk/proof/prove-files.ts';

const fact = factSchema.parse({
  id: 'Z1',
  kind: 'warning',
  marking: 'TLP:RED',
  statement: 'Forty-one lorries left the depot.',
  saidBy: { name: 'Abu Karim al-Zubaidi' },
  evidence: [{ source: 'Z9' }],
});
const source = sourceSchema.parse({
  id: 'Z9',
  type: 'person',
  marking: 'TLP:RED',
  originator: 'Col. Samir Haddadin',
});
const short = sourceSchema.parse({
  id: 'Z8',
  type: 'person',
  marking: 'TLP:RED',
  originator: 'Ali Hassan Sadr',
});

function leaksOf(text: string): readonly string[] {
  const released = { facts: [], sources: [], texts: [], controls: ['A dry summer'] };
  const bytes = new TextEncoder().encode(`A dry summer. ${text}`);
  const { hits } = proveFiles([{ name: 'note.md', format: 'markdown', bytes }], {
    facts: [fact],
    sources: [source, short],
    texts: [],
    released,
  });
  return [...new Set(hits.map(({ what }) => `${what.id} ${what.field}`))];
}

test.each([
  ['Abu Karim was seen.', 'Z1 speaker'],
  ['A man called Zubaidi was seen.', 'Z1 speaker'],
  ['Haddadin was seen.', 'Z9 originator'],
  ['Samir Haddadin was seen.', 'Z9 originator'],
  ['A. H. Sadr was seen.', 'Z8 originator'],
  ['A. Sadr was seen.', 'Z8 originator'],
  ['It was said by SADR, Ali Hassan.', 'Z8 originator'],
  ['Mr Sadr was seen.', 'Z8 originator'],
])('a withheld person is found by a part of the name: %s', (text, leak) => {
  expect(leaksOf(text)).toEqual([leak]);
});

test('a first name alone is no leak', () => {
  expect(leaksOf('Karim and Samir went home, and so did a man of Sadr City.')).toEqual([]);
});
