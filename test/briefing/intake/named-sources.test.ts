import { describe, expect, test } from 'vitest';
import { fact, kinds, parse, refusal, taken } from './intake-cases.ts';
import type { Content } from './intake-cases.ts';

describe('sources that facts name', () => {
  const sources = [
    { id: 'S1', title: 'The article' },
    { id: 'S2', originator: 'Rudaw' },
    { id: 'S3', originator: 'The Arab Weekly' },
    { id: 'S4', originator: 'Rudaw', title: 'A second report' },
  ];
  const known = { kinds, sources };
  const read = (fields: object): Content => ({ content: JSON.stringify({ ...fact, ...fields }), known });

  test('are found by id or by name', () => {
    const { facts, sources: made } = taken(
      read({ reportedBy: 'the arab weekly', evidence: 'article, para. 11' }),
    );
    expect(facts[0]).toMatchObject({ reportedBy: 'S3', evidence: [{ source: 'S1', locator: 'para. 11' }] });
    expect(made).toEqual([]);
  });

  test('a name that two sources have is refused', () => {
    expect(refusal(read({ reportedBy: 'Rudaw' }))).toMatchObject([
      { rule: 'ambiguous-source', allowed: 'S2, S4' },
    ]);
  });

  test('a slip in an id or name is no new source', () => {
    expect(refusal(read({ evidence: 'S7' }))).toMatchObject([{ rule: 'unknown-source', found: 'S7' }]);
    expect(refusal(read({ reportedBy: 'The Arab Weakly' }))[0]?.message).toContain(
      'Did you mean “arab weekly”?',
    );
  });

  test('a new name makes a source, and a note says so', () => {
    const outcome = parse(
      read({ saidBy: 'US Central Command', reportedBy: 'statement of 21 January 2026', evidence: 'S1' }),
    );
    expect(outcome.ok && outcome.value.sources).toMatchObject([
      {
        id: 'statement-of-21-january-2026',
        type: 'statement',
        originator: 'US Central Command',
        published: { precision: 'day', day: '2026-01-21' },
        citedIn: 'S1',
        marking: 'TLP:AMBER',
      },
    ]);
    expect(outcome.ok && outcome.findings).toMatchObject([{ rule: 'source-made', severity: 'note' }]);
  });

  test('a name in another script makes a source, too', () => {
    const { facts, sources: made } = taken(read({ reportedBy: 'رووداو', evidence: 'S1' }));
    expect(made).toMatchObject([{ id: 'source', originator: 'رووداو' }]);
    expect(facts[0]?.reportedBy).toBe('source');
  });

  test('a fact without a source is read with a warning', () => {
    const { evidence: _, ...bare } = fact;
    const outcome = parse({ content: JSON.stringify(bare) });
    expect(outcome.ok && outcome.findings).toMatchObject([
      { rule: 'no-evidence', severity: 'warning', place: { fact: 'F1' } },
    ]);
  });

  test('a file cannot make sources without end', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({
      ...fact,
      id: `F${index}`,
      evidence: `Outlet with the number ${index}`,
    }));
    expect(refusal({ content: JSON.stringify(many) })[0]?.rule).toBe('unknown-source');
  });
});
