import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { deskSchema } from '../../../briefing/drafts/desk-schema.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import type { FactInput } from '../../../briefing/facts/fact-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { gradeOf } from '../../../briefing/sources/grade.ts';
import { countOrigins, originChain, originKey, sourcesById } from '../../../briefing/sources/origin.ts';
import type { SourcesById } from '../../../briefing/sources/origin.ts';
import { sourceSchema } from '../../../briefing/sources/source-schema.ts';
import type { SourceInput } from '../../../briefing/sources/source-schema.ts';

function fact(fields: Partial<FactInput>): Fact {
  return factSchema.parse({ id: 'F1', kind: 'transfer', statement: 'Something happened.', ...fields });
}

function sources(...inputs: readonly SourceInput[]): SourcesById {
  return sourcesById(inputs.map((input) => sourceSchema.parse(input)));
}

const chain = sources(
  { id: 'S1', type: 'news article', reliability: 'B' },
  { id: 'S2', type: 'statement', originator: 'US Central Command', citedIn: 'S1', reliability: 'A' },
  { id: 'S3', type: 'news report', originator: 'The Arab Weekly', citedIn: 'S1', reliability: 'C' },
  { id: 'S4', type: 'news article', originator: 'Rudaw' },
  { id: 'X', type: 'report', citedIn: 'Y' },
  { id: 'Y', type: 'report', citedIn: 'X' },
);

const ids = (of: Fact): string[] => originChain(of, chain).links.map((link) => link.source.id);

function unnamed(evidence: string): Fact {
  return fact({ saidBy: 'a military source (unnamed)', evidence });
}

describe('the chain from the speaker to the desk', () => {
  test('leads from who said it over who reported it to what the desk read', () => {
    const maan = fact({ saidBy: 'Saad Maan', reportedBy: 'S3', evidence: 'S1, para. 11' });
    const { speaker, links, findings } = originChain(maan, chain);
    expect(speaker?.name).toBe('Saad Maan');
    expect(links.map((link) => [link.source.id, link.locator])).toEqual([
      ['S3', undefined],
      ['S1', 'para. 11'],
    ]);
    expect(findings).toEqual([]);
  });

  test('what a source says itself has no other link', () => {
    expect(ids(fact({ evidence: 'S1' }))).toEqual(['S1']);
    expect(originChain(fact({ evidence: 'S1' }), chain).speaker).toBeUndefined();
  });

  test('follows “cited in” to what the desk has seen', () => {
    expect(ids(fact({ evidence: 'S2' }))).toEqual(['S2', 'S1']);
  });

  test('where the fact was read counts more than where its reporter is cited in general', () => {
    expect(ids(fact({ reportedBy: 'S2', evidence: 'S4' }))).toEqual(['S2', 'S4']);
  });

  test('can be followed from any piece of evidence', () => {
    const twice = fact({ evidence: ['S1, para. 1', 'S4, p. 2'] });
    const links = originChain(twice, chain, twice.evidence[1]).links;
    expect(links.map((link) => [link.source.id, link.locator])).toEqual([['S4', 'p. 2']]);
  });

  test('ends where it comes back to itself, and says so', () => {
    const { links, findings } = originChain(fact({ evidence: 'X' }), chain);
    expect(links.map((link) => link.source.id)).toEqual(['X', 'Y']);
    expect(findings.map((finding) => finding.rule)).toEqual(['origin-circle']);
    expect(findings[0]?.message).toContain('X, cited in Y, cited in X');
  });

  test('says which source is not there, once', () => {
    const { links, findings } = originChain(fact({ reportedBy: 'S9', evidence: 'S9' }), chain);
    expect(links).toEqual([]);
    expect(findings.map((finding) => [finding.rule, finding.found])).toEqual([['unknown-source', 'S9']]);
  });

  test('a fact without sources has none', () => {
    expect(originChain(fact({}), chain)).toEqual({ links: [], findings: [] });
  });
});

describe('the grade', () => {
  test('has the letter of the least reliable source and the number of the item', () => {
    expect(gradeOf(fact({ reportedBy: 'S2', evidence: 'S1', credibility: 2 }), chain)).toBe('B2');
    expect(gradeOf(fact({ reportedBy: 'S3', evidence: 'S1', credibility: 3 }), chain)).toBe('C3');
  });

  test('F is the least reliable', () => {
    const withF = sources(
      { id: 'S1', type: 'news article', reliability: 'E' },
      { id: 'S5', type: 'press reports', citedIn: 'S1', reliability: 'F' },
    );
    expect(gradeOf(fact({ reportedBy: 'S5', evidence: 'S1', credibility: 2 }), withF)).toBe('F2');
  });

  test('what nobody has judged counts as what cannot be judged', () => {
    expect(gradeOf(fact({ reportedBy: 'S4', evidence: 'S1', credibility: 2 }), chain)).toBe('F2');
    expect(gradeOf(fact({ evidence: 'S1' }), chain)).toBe('B6');
  });

  test('nothing is printed where nothing was graded, nor for a view of the source’s', () => {
    expect(gradeOf(fact({ evidence: 'S4' }), chain)).toBeUndefined();
    expect(
      gradeOf(fact({ evidence: 'S1', credibility: 2, judgement: { by: 'source' } }), chain),
    ).toBeUndefined();
    expect(gradeOf(fact({ evidence: 'S1', credibility: 2, judgement: { by: 'desk' } }), chain)).toBe('B2');
  });
});

describe('origins in general', () => {
  test('one speaker is one origin, whoever reports him and however he is spelt', () => {
    const first = fact({ saidBy: 'Saad Maan', reportedBy: 'S3', evidence: 'S1' });
    const second = fact({ saidBy: 'SAAD  MAAN', evidence: 'S4' });
    expect(originKey(first, chain)).toBe(originKey(second, chain));
  });

  test('a statement and the same body quoted elsewhere are one origin', () => {
    const stated = fact({ saidBy: 'Adm. Brad Cooper', reportedBy: 'S2', evidence: 'S1' });
    const quoted = fact({ saidBy: 'the US Central Command', evidence: 'S4' });
    expect(countOrigins([stated, quoted], chain)).toBe(1);
  });

  test('unnamed speakers are one origin only within one outlet', () => {
    expect(countOrigins([unnamed('S3'), unnamed('S3')], chain)).toBe(1);
    expect(countOrigins([unnamed('S3'), unnamed('S4')], chain)).toBe(2);
  });

  test('an unnamed speaker is never the same as one of that name', () => {
    const outlet = fact({ saidBy: { name: 'Rudaw', unnamed: true }, evidence: 'S3' });
    expect(originKey(outlet, chain)).not.toBe(originKey(fact({ saidBy: 'Rudaw', evidence: 'S3' }), chain));
  });

  test('facts of unknown origin count as one, for nothing shows that they are more', () => {
    expect(countOrigins([fact({}), fact({ id: 'F2' })], chain)).toBe(1);
    expect(countOrigins([], chain)).toBe(0);
  });
});

describe('the worked case', () => {
  let facts: ReadonlyMap<string, Fact>;
  let all: SourcesById;
  const get = (id: string): Fact => facts.get(id) ?? fact({ id });

  beforeAll(() => {
    const file = new URL('../../../templates/sample/desk.json', import.meta.url);
    const desk = deskSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    facts = new Map(desk.facts.map((each) => [each.id, each]));
    all = sourcesById(desk.sources);
  });

  test('all that Central Command and its commander said on 21 January is one origin', () => {
    const said = ['T01', 'T02', 'T03', 'T11', 'W04'].map(get);
    expect(new Set(said.map((each) => originKey(each, all))).size).toBe(1);
  });

  test('the three counts have three origins, though one article cites them all', () => {
    expect(countOrigins(['T02', 'T04', 'T05'].map(get), all)).toBe(3);
  });

  test('the spokesman and the unnamed military source are two origins in one outlet', () => {
    expect(originKey(get('T05'), all)).not.toBe(originKey(get('T06'), all));
  });

  test('what the article says of its own accord is one origin', () => {
    expect(countOrigins(['T07', 'T08', 'P01'].map(get), all)).toBe(1);
  });

  test('the grades are those of the printed page', () => {
    const grades = ['T02', 'T04', 'T05', 'T06', 'T07', 'P10'].map((id) => gradeOf(get(id), all));
    expect(grades).toEqual(['B2', 'F2', 'C2', 'C3', 'B3', undefined]);
  });
});
