import { describe, expect, it } from 'vitest';
import { sourcesOfCited, sourcesOfEvidence } from '../../../briefing/checks/quotations/captured-sources.ts';
import { quotationsIn } from '../../../briefing/checks/quotations/quotations-in.ts';
import type { CheckMaterial } from '../../../briefing/checks/check-material.ts';
import type { Passage } from '../../../briefing/checks/passage.ts';
import { sentencesIn } from '../../../briefing/checks/sentences-in.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';

function source(id: string, more: Partial<Source> = {}): Source {
  return { id, type: 'news article', marking: 'TLP:CLEAR', captures: [], tags: [], ...more };
}

const capture = { sha256: 'a'.repeat(64), read: '2026-02-01' };

function materialOf(sources: readonly Source[], evidence: readonly string[] = ['S1']): CheckMaterial {
  const fact = factSchema.parse({
    id: 'T1',
    statement: 'They were moved.',
    kind: 'transfer',
    marking: 'TLP:CLEAR',
    evidence: evidence.map((id) => ({ source: id, quotation: 'They were moved by land and air at night' })),
  });
  const material: Partial<CheckMaterial> = {
    facts: [fact],
    deskFacts: [fact],
    sources: sourcesById(sources),
  };
  return material as CheckMaterial;
}

describe('words are looked for', () => {
  it('in what the desk read: the source itself, or the one that cites it where only that was captured', () => {
    const chain = [source('S1', { citedIn: 'S2' }), source('S2', { captures: [capture] })];
    expect(sourcesOfEvidence({ source: 'S1' }, materialOf(chain))).toEqual({ read: ['S2'], alsoIn: ['S1'] });
    const own = [source('S1', { citedIn: 'S2', captures: [capture] }), source('S2', { captures: [capture] })];
    expect(sourcesOfEvidence({ source: 'S1' }, materialOf(own))).toEqual({ read: ['S1'], alsoIn: ['S2'] });
  });

  it('in sources that cite themselves or each other, each once', () => {
    const itself = [source('S1', { citedIn: 'S1' })];
    expect(sourcesOfEvidence({ source: 'S1' }, materialOf(itself))).toEqual({ read: ['S1'], alsoIn: [] });
    const circle = [source('S1', { citedIn: 'S2' }), source('S2', { citedIn: 'S1', captures: [capture] })];
    expect(sourcesOfEvidence({ source: 'S1' }, materialOf(circle))).toEqual({ read: ['S2'], alsoIn: ['S1'] });
  });

  it('in all that a cited fact rests on, and in no source that is not there', () => {
    const two = [source('S1', { captures: [capture] }), source('S2', { captures: [capture] })];
    expect(sourcesOfCited(['T1', 'S9'], materialOf(two, ['S1', 'S2', 'S8']))).toEqual({
      read: ['S1', 'S2'],
      alsoIn: [],
    });
  });
});

describe('the quotations of a passage', () => {
  const sources = [source('S1', { title: 'A night of moving, by land' })];

  function found(text: string, more: Partial<Passage> = {}): readonly string[] {
    const cited = { kind: 'citation', targets: [{ id: 'S1' }] } as const;
    const content = sentencesIn([{ kind: 'text', value: text }, cited]);
    const passage: Passage = { role: 'text', isKey: false, block: 'paragraph', ...content, ...more };
    return quotationsIn(passage, materialOf(sources)).map(({ words }) => words);
  }

  it.each([
    ['He said “we will not go away” then.', ['we will not go away']],
    ['He said "we will not go away" then.', ['we will not go away']],
    ['Er sagte: „Wir gehen nicht weg“.', ['Wir gehen nicht weg']],
    ['Il dit : « nous ne partirons pas ».', [' nous ne partirons pas ']],
    ['He said ‘we won’t go away’ then.', ['we won’t go away']],
    ['“We go. We stay. We come,” he said.', ['We go. We stay. We come,']],
    ['He said “she told us ‘we will not go’ then” twice.', ['she told us ‘we will not go’ then']],
    ['The “so-called state” and its “end”.', []],
    ['In “A night of moving, by land,” it says so.', []],
    ['The “Union of the Free Men,” a band of “Operation Inherent Resolve”.', []],
    ['He said “We will Not go” then.', ['We will Not go']],
    ['He said “we will not go away.', []],
    ['The soldiers’ camp and the boys’ tents were there.', []],
  ])('are told apart from other words in marks: %s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it('are the whole of a quoted block, with what its attribution cites', () => {
    const block = { role: 'quotation', block: 'quotation' } as const;
    expect(found('We will not go away.', block)).toEqual(['We will not go away.']);
    const sentences = sentencesIn([{ kind: 'text', value: 'We will not go.' }]);
    const passage: Passage = { isKey: false, ...block, ...sentences };
    expect(quotationsIn(passage, materialOf(sources))).toEqual([]);
    const attributed = { ...passage, attributed: ['T1'] };
    expect(quotationsIn(attributed, materialOf(sources))).toMatchObject([{ cited: ['T1'] }]);
  });

  it('are not looked up again where the cited fact quotes the same', () => {
    const sentences = sentencesIn([
      { kind: 'text', value: 'They were “moved by land … at night”, and “moved by sea at night”.' },
      { kind: 'citation', targets: [{ id: 'T1' }] },
    ]);
    const passage: Passage = { role: 'text', isKey: false, block: 'paragraph', ...sentences };
    const words = quotationsIn(passage, materialOf(sources)).map((one) => one.words);
    expect(words).toEqual(['moved by sea at night']);
  });

  it('are looked up where the cited fact says the same letters in other words', () => {
    const sentences = sentencesIn([
      { kind: 'text', value: 'They were “by land and air at nigh”, and “oved by land and”.' },
      { kind: 'citation', targets: [{ id: 'T1' }] },
    ]);
    const passage: Passage = { role: 'text', isKey: false, block: 'paragraph', ...sentences };
    expect(quotationsIn(passage, materialOf(sources))).toHaveLength(2);
  });

  it('are found at once in a text of nothing but marks', () => {
    for (const mark of ['“', '"', '«', '‘', '’', '„']) expect(found(mark.repeat(200_000))).toEqual([]);
    expect(found(`“${'a'.repeat(200_000)}”`)).toEqual([]);
  });
});
