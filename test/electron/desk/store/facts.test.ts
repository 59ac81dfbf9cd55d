import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFacts } from '../../../../briefing/drafts/select-facts.ts';
import type { Selection } from '../../../../briefing/drafts/selection.ts';
import type { Fact } from '../../../../briefing/facts/fact.ts';
import { refused } from '../../../../briefing/outcome.ts';
import type { FactCollection } from '../../../../electron/desk/store/store.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact, sampleSource } from '../sample-facts.ts';

async function factsWith(...facts: readonly Fact[]): Promise<FactCollection> {
  const { store } = await openedDesk(await newDesk());
  valueOf(store.facts.add(facts));
  return store.facts;
}

const idsOf = (facts: readonly Fact[]): readonly string[] => facts.map((fact) => fact.id);

describe('the facts of a desk', () => {
  it('come back as they went in, in the order in which they came', async () => {
    const full = sampleFact('T02', {
      date: { precision: 'phrase', phrase: 'late 2025', from: '2025-10', to: '2025-12' },
      saidBy: { name: 'Saad Maan', role: 'head of information', shortName: 'Maan' },
      reportedBy: 'S1',
      knownSince: '2026-02-01',
      reviewBy: '2026-05-01',
      judgement: { by: 'desk', scale: 'ICD 203', likelihood: 'likely', confidence: 'low' },
      details: { from: 'Syria', to: 'Iraq', convoy: [1, { deep: null }] },
      note: 'A *name* with | and “quotes” and ليلى',
    });
    const facts = await factsWith(full, sampleFact('T01'));
    expect(valueOf(facts.list())).toEqual([full, sampleFact('T01')]);
    expect(valueOf(facts.get('T02'))).toEqual(full);
    expect(valueOf(facts.get('T99'))).toBeUndefined();
    expect(valueOf(facts.count())).toBe(2);
  });

  it('are added all or none: an id that is taken is a finding with its row', async () => {
    const facts = await factsWith(sampleFact('T01'));
    const failure = failureOf(facts.add([sampleFact('T02'), sampleFact('T01'), sampleFact('T02')]));
    expect(failure.code).toBe('bad-input');
    expect(failure.findings.map((finding) => [finding.rule, finding.place?.row, finding.found])).toEqual([
      ['duplicate-id', 2, 'T01'],
      ['duplicate-id', 3, 'T02'],
    ]);
    expect(idsOf(valueOf(facts.list()))).toEqual(['T01']);
  });

  it('name sources that the desk has, or are refused with what is missing', async () => {
    const facts = await factsWith();
    const stray = sampleFact('T01', {
      evidence: [{ source: 'S7' }, { source: 'S1' }],
      reportedBy: 'S8',
      supersededBy: 'T09',
      status: 'superseded',
    });
    const failure = failureOf(facts.add([stray]));
    expect(failure.findings.map((finding) => [finding.rule, finding.place?.field, finding.found])).toEqual([
      ['unknown-source', 'evidence', 'S7'],
      ['unknown-source', 'reportedBy', 'S8'],
      ['unknown-fact', 'supersededBy', 'T09'],
    ]);
    expect(valueOf(facts.count())).toBe(0);
    valueOf(facts.add([sampleFact('T01')]));
  });

  it('are found by their new words after a change, and no longer by the old ones', async () => {
    const facts = await factsWith(sampleFact('T01', { statement: 'A convoy left.', tags: ['convoy'] }));
    const changed = sampleFact('T01', { statement: 'A flight left.', tags: [], places: ['Baghdad'] });
    expect(valueOf(facts.update(changed))).toEqual(changed);
    expect(valueOf(facts.search('convoy', 9))).toEqual([]);
    expect(valueOf(facts.search('flight baghdad', 9))).toEqual([changed]);
    expect(valueOf(facts.list({ tags: ['convoy'] }))).toEqual([]);
    expect(valueOf(facts.list({ places: ['Baghdad'] }))).toEqual([changed]);
    expect(failureOf(facts.update(sampleFact('T09'))).message).toContain('no fact “T09”');
  });

  it('can be removed, but not while another fact names them', async () => {
    const old = sampleFact('T01', { status: 'superseded', supersededBy: 'T02' });
    const facts = await factsWith(old, sampleFact('T02'));
    expect(failureOf(facts.remove('T02')).findings[0]?.place).toEqual({ fact: 'T01', field: 'supersededBy' });
    expect(valueOf(facts.remove('T01'))).toBe('T01');
    expect(valueOf(facts.remove('T02'))).toBe('T02');
    expect(valueOf(facts.search('detainees', 9))).toEqual([]);
    expect(failureOf(facts.remove('T02')).message).toContain('no fact “T02”');
  });

  it('that could not be read again are not written', async () => {
    const facts = await factsWith(sampleFact('T01'));
    const odd = sampleFact('T02', { statement: 'a direction \u202Eoverride' });
    expect(failureOf(facts.add([odd])).message).toContain('T02');
    expect(failureOf(facts.update({ ...odd, id: 'T01' })).message).toContain('T01');
    expect(idsOf(valueOf(facts.list()))).toEqual(['T01']);
  });
});

describe('a selection of facts', () => {
  const facts = [
    sampleFact('T01', { date: { precision: 'day', day: '2026-01-21' }, tags: ['first', 'lift'] }),
    sampleFact('T02', { date: { precision: 'month', month: '2026-02' }, places: ['al-Qaim', 'Baghdad'] }),
    sampleFact('W01', {
      kind: 'warning',
      date: { precision: 'range', from: '2025-12', to: '2026-01' },
      saidBy: { name: 'Zoë Müller' },
    }),
    sampleFact('P01', { kind: 'political', date: { precision: 'phrase', phrase: 'for years' } }),
    sampleFact('T03', { status: 'withdrawn', date: { precision: 'year', year: '2019' } }),
  ];

  it.each<[Selection | undefined, string]>([
    [undefined, 'T01 T02 W01 P01 T03'],
    [{}, 'T01 T02 W01 P01'],
    [{ statuses: ['withdrawn'] }, 'T03'],
    [{ statuses: [] }, ''],
    [{ ids: ['W01', 'T01', 'X'] }, 'T01 W01'],
    [{ kinds: ['transfer', 'political'] }, 'T01 T02 P01'],
    [{ places: ['al-Qaim'] }, 'T02'],
    [{ tags: ['lift', 'no such'] }, 'T01'],
    [{ from: '2026-01-22' }, 'T02 W01 P01'],
    [{ to: '2026-01' }, 'T01 W01 P01'],
    [{ from: '2026-02-10', to: '2026-02-10' }, 'T02 P01'],
    [{ from: '2019', to: '2019', statuses: ['withdrawn', 'current'] }, 'P01 T03'],
    [{ text: 'zoe MULLER' }, 'W01'],
    [{ text: 'qaim' }, 'T02'],
    [{ text: 'al-qaim moved' }, 'T02'],
    [{ text: 'state' }, 'T01 T02 W01 P01'],
    [{ places: ['QAIM'] }, 'T02'],
    [{ text: 'moved OR T01) NEAR "' }, ''],
    [{ kinds: ['transfer'], text: 'lift' }, 'T01'],
    [{ kinds: ['transfer'], also: ['P01', 'T03', 'X'] }, 'T01 T02 P01'],
    [{ text: 'lift', also: ['P01'], without: ['T01'] }, 'P01'],
  ])('%j holds %s', async (selection, ids) => {
    const collection = await factsWith(...facts);
    expect(idsOf(valueOf(collection.list(selection))).join(' ')).toBe(ids);
    expect(valueOf(collection.count(selection))).toBe(ids === '' ? 0 : ids.split(' ').length);
    const handed: string[] = [];
    valueOf(collection.each(selection, (fact) => handed.push(fact.id)));
    expect(handed.join(' ')).toBe(ids);
  });

  it('is searched by beginnings of words, the best match first, in facts of every status', async () => {
    const collection = await factsWith(
      ...facts,
      sampleFact('X01', { statement: 'Lift, lift, lift.', status: 'withdrawn' }),
    );
    expect(idsOf(valueOf(collection.search('lif', 9)))).toEqual(['X01', 'T01']);
    expect(idsOf(valueOf(collection.search('lif', 1)))).toEqual(['X01']);
    expect(valueOf(collection.search(' — ', 9))).toEqual([]);
    expect(valueOf(collection.search('statement: OR', 9))).toEqual([]);
  });
});

describe('selecting in the database', () => {
  it('finds the same facts as selectFacts does, for any facts and any selection', async () => {
    const word = fc.constantFrom('Anbar', 'western Anbar', 'ANBAR', 'Zoë', 'zoe', 'al-Qaim', 'Qaim', 'ليلى');
    const words = fc.array(word, { maxLength: 2 });
    const day = fc.constantFrom('2025', '2026-01', '2026-02-03', '2026-02-20');
    const date = fc.oneof(
      day.filter((text) => text.length === 10).map((text) => ({ precision: 'day' as const, day: text })),
      day.map((from) => ({ precision: 'phrase' as const, phrase: 'once', from })),
      fc.constant({ precision: 'month' as const, month: '2026-02' }),
    );
    const fact = fc.record({
      kind: fc.constantFrom('transfer', 'warning'),
      status: fc.constantFrom('current' as const, 'withdrawn' as const),
      statement: word,
      places: words,
      tags: words,
      date,
    });
    const selection = fc.record(
      {
        ids: fc.array(fc.constantFrom('T0', 'T1', 'T2', 'T9')),
        kinds: fc.array(fc.constantFrom('transfer', 'warning')),
        statuses: fc.array(fc.constantFrom('current' as const, 'withdrawn' as const)),
        places: words,
        tags: words,
        from: day,
        to: day,
        text: word,
        also: fc.array(fc.constantFrom('T0', 'T1', 'T9')),
        without: fc.array(fc.constantFrom('T0', 'T2')),
      },
      { requiredKeys: [] },
    );
    const { store } = await openedDesk(await newDesk());
    fc.assert(
      fc.property(
        fc.array(fact, { maxLength: 6 }),
        fc.array(selection, { maxLength: 8 }),
        (parts, selections) => {
          const facts = parts.map((own, index) => sampleFact(`T${index}`, own));
          store.transaction(() => {
            valueOf(store.facts.add(facts));
            for (const one of selections) {
              expect(valueOf(store.facts.list(one))).toEqual(selectFacts(facts, one, undefined).facts);
              expect(valueOf(store.facts.count(one))).toBe(selectFacts(facts, one, undefined).facts.length);
            }
            return refused('bad-input', 'So that the desk is empty again.');
          });
        },
      ),
    );
  });
});

describe('the sources of a desk', () => {
  it('cite one another, know their captures, and cannot be removed while facts name them', async () => {
    const { store } = await openedDesk(await newDesk());
    const sha256 = 'a'.repeat(64);
    const cited = sampleSource('S2', { citedIn: 'S3', captures: [{ sha256, read: '2026-02-27' }] });
    valueOf(store.sources.add([cited, sampleSource('S3', { captures: [{ sha256, read: '2026-02-28' }] })]));
    expect(valueOf(store.sources.captures())).toEqual([sha256]);
    valueOf(store.facts.add([sampleFact('T01')]));
    expect(failureOf(store.sources.remove('S1')).findings[0]?.place).toEqual({
      fact: 'T01',
      field: 'evidence',
    });
    expect(failureOf(store.sources.remove('S3')).findings[0]?.place).toEqual({
      source: 'S2',
      field: 'citedIn',
    });
    valueOf(store.sources.remove('S2'));
    valueOf(store.sources.remove('S3'));
    expect(valueOf(store.sources.captures())).toEqual([]);
  });
});
