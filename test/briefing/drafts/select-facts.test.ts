import { describe, expect, test } from 'vitest';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import type { FactInput } from '../../../briefing/facts/fact-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';

function fact(id: string, fields: Partial<FactInput> = {}): Fact {
  return factSchema.parse({ id, kind: 'transfer', statement: 'Something happened.', ...fields });
}

const facts = [
  fact('day', {
    date: '2026-01-21',
    places: ['Hasakah', 'Iraq'],
    tags: ['count'],
    statement: 'The first 150 men were moved.',
  }),
  fact('month', {
    date: '2026-02',
    places: ['western Anbar'],
    kind: 'warning',
    saidBy: 'Imad al-Dulaimi (mayor)',
  }),
  fact('undated', { places: ['Anbarabad'], tags: ['Count'] }),
  fact('accents', { places: ['Ḥasakah'], statement: 'Déjà vu.' }),
  fact('superseded', { status: 'superseded', supersededBy: 'day' }),
  fact('withdrawn', { status: 'withdrawn' }),
  fact('late', { date: '2026-03-05', knownSince: '2026-03-06' }),
  fact('learnt', { date: '2026-01-02', knownSince: '2026-03-01' }),
  fact('phrase', { date: 'late 2025' }),
];

function select(selection: Selection, cutOff?: string): string[] {
  return selectFacts(facts, selection, cutOff).facts.map(({ id }) => id);
}

describe('selecting facts', () => {
  test('takes all current ones where nothing narrows, in their order', () => {
    expect(select({})).toEqual(['day', 'month', 'undated', 'accents', 'late', 'learnt', 'phrase']);
  });

  test('says why each other fact stays out', () => {
    const { leftOut } = selectFacts(facts, { tags: ['count'] }, undefined);
    expect(leftOut).toHaveLength(facts.length - 2);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['not selected']));
    const out = selectFacts(facts, {}, '2026-02-28T18:00:00Z').leftOut.map(({ fact: { id }, reason }) => [
      id,
      reason,
    ]);
    expect(out).toEqual([
      ['superseded', 'superseded'],
      ['withdrawn', 'withdrawn'],
      ['late', 'known after the cut-off'],
      ['learnt', 'known after the cut-off'],
    ]);
  });

  test.each<[string, Selection, string[]]>([
    ['ids', { ids: ['day', 'phrase', 'no such'] }, ['day', 'phrase']],
    ['kinds', { kinds: ['warning'] }, ['month']],
    ['tags, whatever their case', { tags: ['COUNT'] }, ['day', 'undated']],
    ['places as whole words', { places: ['Anbar'] }, ['month']],
    ['places without accents', { places: ['hasakah'] }, ['day', 'accents']],
    ['several places: any will do', { places: ['Anbar', 'Iraq'] }, ['day', 'month']],
    ['text in statement, place, speaker and tag: all words', { text: 'moved HASAKAH' }, ['day']],
    ['text in the speaker', { text: 'mayor dulaimi' }, ['month']],
    ['text without accents', { text: 'deja' }, ['accents']],
    ['statuses', { statuses: ['withdrawn', 'superseded'] }, ['superseded', 'withdrawn']],
    ['no statuses at all', { statuses: [] }, []],
    ['no kinds at all', { kinds: [] }, []],
    [
      'what was taken out by hand',
      { kinds: ['warning', 'transfer'], without: ['day', 'late'] },
      ['month', 'undated', 'accents', 'learnt', 'phrase'],
    ],
    [
      'what was taken in by hand beside the parts',
      { kinds: ['warning'], also: ['day', 'withdrawn'] },
      ['day', 'month'],
    ],
    [
      'what was taken in and out by hand: out',
      { also: ['day'], without: ['day'], kinds: ['warning'] },
      ['month'],
    ],
    ['parts together', { tags: ['count'], places: ['Iraq'] }, ['day']],
  ])('narrows by %s', (_, selection, ids) => {
    expect(select(selection)).toEqual(ids);
  });

  test('takes nothing in by hand that came after the cut-off, and says what was taken out by hand', () => {
    const { facts: taken, leftOut } = selectFacts(
      facts,
      { kinds: ['warning'], also: ['late'], without: ['month'] },
      '2026-02-28',
    );
    expect(taken).toEqual([]);
    const reasons = new Map(leftOut.map(({ fact: { id }, reason }) => [id, reason]));
    expect(reasons.get('late')).toBe('known after the cut-off');
    expect(reasons.get('month')).toBe('taken out');
  });

  test('a fact that can lie in the span is in, and one without a date can lie anywhere', () => {
    expect(select({ from: '2026-02-20', to: '2026-02-28' })).toEqual(['month', 'undated', 'accents']);
    expect(select({ to: '2025' })).toEqual(['undated', 'accents', 'phrase']);
    expect(select({ from: '2026-01', to: '2026-01' })).toEqual(['day', 'undated', 'accents', 'learnt']);
  });

  test('at the cut-off, what is dated wholly after it stays out and what may lie before it stays in', () => {
    expect(select({}, '2026-02-01')).toEqual(['day', 'month', 'undated', 'accents', 'phrase']);
    expect(select({}, '2026-01-31')).toEqual(['day', 'undated', 'accents', 'phrase']);
    expect(select({}, '2026-03-06')).toContain('late');
    expect(select({}, '2026-03-05')).not.toContain('late');
    const dated = [fact('x', { date: '2026-03-05' })];
    expect(selectFacts(dated, {}, '2026-03-04').leftOut.map(({ reason }) => reason)).toEqual([
      'dated after the cut-off',
    ]);
  });

  test('a fact is only superseded where the selection would have taken it', () => {
    const { leftOut } = selectFacts(facts, { kinds: ['warning'] }, undefined);
    expect(leftOut.find(({ fact: { id } }) => id === 'superseded')?.reason).toBe('not selected');
  });
});
