import { describe, expect, test } from 'vitest';
import { JoinedGroups } from '../../../briefing/checks/conflicts/joined-groups.ts';
import { corroboration } from '../../../briefing/checks/origins/corroboration.ts';
import { keyStatements } from '../../../briefing/checks/origins/key-statements.ts';
import type { Passage, PassageRole } from '../../../briefing/checks/passage.ts';
import { factSchema, type FactInput } from '../../../briefing/facts/fact-schema.ts';
import { countOrigins, originKeys, sourcesById } from '../../../briefing/sources/origin.ts';
import { sourceSchema, type SourceInput } from '../../../briefing/sources/source-schema.ts';

const sources = sourcesById(
  (
    [
      { id: 'S1', type: 'news article', title: 'The article' },
      { id: 'S2', type: 'statement', originator: 'US Central Command', citedIn: 'S1' },
      { id: 'S3', type: 'news report', originator: 'Rudaw' },
      { id: 'S4', type: 'press reports', citedIn: 'S1' },
      { id: 'X', type: 'report', citedIn: 'Y' },
      { id: 'Y', type: 'report', citedIn: 'X' },
    ] satisfies readonly SourceInput[]
  ).map((source) => sourceSchema.parse(source)),
);
const fact = (parts: Partial<FactInput>) =>
  factSchema.parse({ id: 'F1', kind: 'transfer', statement: 'One.', ...parts });
const evidence = (...ids: readonly string[]) => ids.map((source) => ({ source }));

describe('where a fact comes from', () => {
  test('a speaker is one origin, however many sources quote him', () => {
    expect(originKeys(fact({ saidBy: 'Saad Maan', evidence: evidence('S1', 'S3') }), sources)).toHaveLength(
      1,
    );
  });

  test('what two sources tell of their own accord has two origins', () => {
    const both = fact({ evidence: evidence('S1', 'S3') });
    expect(originKeys(both, sources)).toHaveLength(2);
    expect(countOrigins([both], sources)).toBe(2);
  });

  test('a source that passes another one on is no second origin', () => {
    expect(originKeys(fact({ evidence: evidence('S4', 'S1') }), sources)).toEqual(['source:S4']);
    expect(originKeys(fact({ evidence: evidence('S1', 'S2') }), sources)).toEqual([
      'name:us central command',
    ]);
  });

  test('sources that cite each other in a circle come to an end', () => {
    expect(originKeys(fact({ evidence: evidence('X', 'Y') }), sources)).toHaveLength(1);
  });
});

describe('citations and origins', () => {
  const facts = new Map(
    [
      fact({ id: 'F1', saidBy: 'US Central Command', reportedBy: 'S2', evidence: 'S1' }),
      fact({ id: 'F2', saidBy: 'US Central Command', evidence: 'S3' }),
      fact({ id: 'F3' }),
      fact({ id: 'F4' }),
    ].map((one) => [one.id, one]),
  );

  test.each([
    [['F1', 'F2', 'S2'], '3 citations, 1 origin'],
    [['F1', 'F1'], '1 citation, 1 origin'],
    [['F1', 'S3'], '2 citations, 2 origins'],
    [['F3', 'F4'], '2 citations, 1 origin'],
    [['unknown'], '0 citations, 0 origins'],
    [[], '0 citations, 0 origins'],
  ])('%j are %s', (ids, words) => {
    expect(corroboration(ids, facts, sources).words).toBe(words);
  });
});

describe('key statements', () => {
  test('are judgements with their basis, each apart, and the bottom line', () => {
    const passages = [
      passage('bottom-line', 'A', 'bottomLine'),
      passage('judgement', 'B'),
      passage('basis', 'C'),
      passage('judgement', 'D'),
      passage('text', 'E', 'paragraph'),
      passage('basis', 'F'),
    ];
    expect(idsIn(passages)).toEqual([['A'], ['B', 'C'], ['D']]);
  });

  test('the paragraphs of one box are one', () => {
    expect(idsIn([passage('judgement', 'A', 'paragraph'), passage('judgement', 'B', 'paragraph')])).toEqual([
      ['A', 'B'],
    ]);
  });
});

describe('groups', () => {
  test('hold what is joined by way of others, in the order that is given', () => {
    const groups = new JoinedGroups<string>();
    groups.join('a', 'b');
    groups.join('d', 'e');
    groups.join('c', 'b');
    expect(groups.areJoined('a', 'c')).toBe(true);
    expect(groups.areJoined('a', 'd')).toBe(false);
    expect(groups.among(['c', 'a', 'x', 'b', 'e', 'd'])).toEqual([
      ['c', 'a', 'b'],
      ['e', 'd'],
    ]);
  });
});

function passage(role: PassageRole, id: string, block: Passage['block'] = 'judgements'): Passage {
  return {
    role,
    block,
    isKey: role === 'judgement' || role === 'bottom-line',
    text: 'One.',
    sentences: [{ from: 0, to: 4, text: 'One.', values: [], cited: [id], hasNote: true, printed: [] }],
  };
}

function idsIn(passages: readonly Passage[]): readonly (readonly string[])[] {
  return keyStatements(passages).map(({ ids }) => ids);
}
