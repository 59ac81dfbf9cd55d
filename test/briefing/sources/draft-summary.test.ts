import { describe, expect, test } from 'vitest';
import { factSchema, type FactInput } from '../../../briefing/facts/fact-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { draftSummary, type SummaryMatter } from '../../../briefing/sources/draft-summary.ts';
import { sourceSchema, type SourceInput } from '../../../briefing/sources/source-schema.ts';
import type { Source } from '../../../briefing/sources/source.ts';

const fact = (id: string, parts: Partial<FactInput>): Fact =>
  factSchema.parse({ id, kind: 'transfer', statement: 'One.', ...parts });
const source = (id: string, parts: Partial<SourceInput>): Source =>
  sourceSchema.parse({ id, type: 'news report', ...parts });

const article = source('S1', {
  type: 'news article',
  title: 'The transfer',
  published: '2026-02',
  reliability: 'B',
  language: 'en',
});
const statement = source('S2', {
  type: 'statement',
  originator: 'US Central Command',
  published: '2026-01-21',
  reliability: 'B',
  citedIn: 'S1',
  language: 'en-GB',
});
const outlet = source('S3', {
  originator: 'Rudaw',
  published: '2026-02',
  reliability: 'F',
  citedIn: 'S1',
  language: 'ckb',
});
const matter: SummaryMatter = {
  facts: [
    fact('T1', { saidBy: 'US Central Command', reportedBy: 'S2', evidence: 'S1' }),
    fact('T2', { saidBy: 'a military source (unnamed)', reportedBy: 'S3', evidence: 'S1' }),
    fact('T3', { evidence: 'S1' }),
  ],
  sources: [article, statement, outlet],
  keyStatements: 3,
  onOneOrigin: 1,
  conflicts: { settled: 1, open: 0 },
};

describe('the drafted summary of the sources', () => {
  test('tells types, origins, grades, languages, age, what carries most, gaps and conflicts', () => {
    expect(draftSummary(matter).text.split(/(?<=\.) /u)).toEqual([
      'This briefing rests on 3 sources (one news article, one statement and one news report), with 3 origins between them.',
      'Reliability: 2 B; 1 cannot be judged (F).',
      'They are in Central Kurdish and English, and were published from 21\u00a0January 2026 to February 2026.',
      'Most of it comes through “The transfer”.',
      'Of 3 key statements that cite their ground, 1 rests on one origin.',
      'Gaps: 2 of the sources the desk has not seen itself; some who speak are not named.',
      'In one case figures contradict each other; the desk has settled that.',
    ]);
  });

  test('says little of one source of which little is known', () => {
    const bare = { facts: [fact('T1', { evidence: 'S9' })], sources: [source('S9', {})] };
    const { text } = draftSummary({
      ...matter,
      ...bare,
      keyStatements: 0,
      onOneOrigin: 0,
      conflicts: { settled: 0, open: 0 },
    });
    expect(text).toBe(
      'This briefing rests on a single source, one news report. It is not graded. It has no date of publication. No figures contradict each other.',
    );
  });

  test('says so where nothing is cited', () => {
    expect(draftSummary({ ...matter, facts: [], sources: [] }).text).toBe('No source is cited.');
  });

  test('counts what contradicts each other and is not settled', () => {
    expect(lastSentence(0, 1)).toBe('In one case figures contradict each other; that is open.');
    expect(lastSentence(1, 2)).toBe('In 3 cases figures contradict each other; 2 of them open.');
  });
});

describe('the basis of a summary', () => {
  const { basis } = draftSummary(matter);

  test('stays where more is cited from the same sources', () => {
    const more = [...matter.facts, fact('T4', { evidence: 'S1' })];
    expect(draftSummary({ ...matter, facts: more }).basis).toBe(basis);
  });

  test('changes with a source, with what is known of one, and with a conflict', () => {
    const others = [
      { sources: [article, statement] },
      { sources: [article, statement, { ...outlet, reliability: 'C' as const }] },
      { sources: [article, statement, { ...outlet, descriptor: 'Close to the government.' }] },
      { conflicts: { settled: 0, open: 1 } },
    ];
    expect(others.map((other) => draftSummary({ ...matter, ...other }).basis)).not.toContain(basis);
  });
});

function lastSentence(settled: number, open: number): string {
  const { text } = draftSummary({ ...matter, conflicts: { settled, open } });
  return text.split('. ').at(-1) ?? '';
}
