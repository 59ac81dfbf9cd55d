import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../../../briefing/facts/fact.ts';
import type { FactFilters, FactSort, FactTableQuery } from '../../../../briefing/facts/fact-table.ts';
import { factSortColumns } from '../../../../briefing/facts/fact-table.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { refused } from '../../../../briefing/outcome.ts';
import { createDesk } from '../../../../electron/desk/create-desk.ts';
import { openDesk } from '../../../../electron/desk/open-desk.ts';
import type { Store } from '../../../../electron/desk/store/store.ts';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact, sampleSource, today } from '../sample-facts.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { variedFact, variedSources as sources } from '../varied-facts.ts';
import { expectedIds, isIn } from './expected-table.ts';

const query = (
  filters: FactFilters,
  column?: FactSort['column'],
  direction?: FactSort['direction'],
): FactTableQuery =>
  column === undefined ? { filters } : { filters, sort: { column, direction: direction ?? 'ascending' } };

const idsIn = (store: Store, asked: FactTableQuery): readonly string[] =>
  valueOf(store.facts.page(asked, 0, 500)).rows.map((row) => row.id);

async function storeWith(...facts: readonly Fact[]): Promise<Store> {
  const { store } = await openedDesk(await newDesk(), 'share');
  valueOf(store.facts.add(facts));
  return store;
}

const facts = Array.from({ length: 400 }, (_, index) => variedFact(index));

const countFacts = (test: (fact: Fact) => boolean): number => facts.filter(test).length;

const some = <T>(...values: readonly T[]) => fc.subarray([...values]);

function fillVaried(store: Store): Outcome<number> {
  const added = store.sources.add(sources);
  return added.ok ? store.facts.add(facts) : added;
}

describe('the table of facts', () => {
  const folder = sharedFolder();
  let store: Store;

  beforeAll(async () => {
    valueOf(await createDesk(`${folder}/desk`, { fill: fillVaried }));
    store = valueOf(await openDesk(`${folder}/desk`, { access: 'read', today })).store;
    return () => store.close();
  });

  it.each(
    factSortColumns.flatMap((column) =>
      (['ascending', 'descending'] as const).map((direction) => ({ column, direction })),
    ),
  )(
    'is put in order by $column, $direction; what has no value comes last, and equals by their ids',
    ({ column, direction }) => {
      const asked = query({}, column, direction);
      expect(idsIn(store, asked)).toEqual(expectedIds(facts, sources, asked));
    },
  );

  it('is narrowed by any filters together as the facts themselves say', () => {
    const filters = fc.record(
      {
        ids: some('T3', 'W1', 'X', 'P20'),
        kinds: some('transfer', 'warning', 'other'),
        places: some('Anbar', 'Hasakah', 'hasakah'),
        tags: some('lift', 'road'),
        statuses: some<Fact['status']>('current', 'superseded', 'withdrawn'),
        markings: some('TLP:CLEAR', 'TLP:AMBER', 'TLP:RED'),
        sources: some('S1', 'S2', 'S3'),
        from: fc.constantFrom('2026', '2026-03', '2026-05-12'),
        to: fc.constantFrom('2026-04', '2026-08-15'),
        knownSince: fc.constantFrom('2026-03-01', '2026-06-11'),
        reviewDue: fc.constantFrom('2026-05-13', '2026-09-30'),
        judgement: fc.boolean(),
        text: fc.constantFrom(
          '',
          ' — ',
          'conv',
          'FLIGHT bagh',
          'zoe',
          'muller hasak',
          't3',
          'al-am',
          'x',
          'in all',
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, fc.constantFrom(...factSortColumns), (given, column) => {
        const asked = query(given, column);
        expect(idsIn(store, asked)).toEqual(expectedIds(facts, sources, asked));
      }),
      { numRuns: 300 },
    );
  });

  it('is read page by page, each row once, and knows where a fact stands in it', () => {
    const asked = query({ statuses: ['current'] }, 'saidBy', 'descending');
    const all = idsIn(store, asked);
    const pages = [0, 100, 200, 300, 400].flatMap((from) => valueOf(store.facts.page(asked, from, 100)).rows);
    expect(pages.map((row) => row.id)).toEqual(all);
    expect(valueOf(store.facts.ids(asked))).toEqual(all);
    expect(valueOf(store.facts.position(asked, all[123] ?? ''))).toBe(123);
    expect(valueOf(store.facts.position(asked, 'T0'))).toBeUndefined();
    expect(valueOf(store.facts.position(asked, 'no such'))).toBeUndefined();
    expect(valueOf(store.facts.page(asked, 5_000, 10))).toEqual({ rows: [], from: 5_000, total: all.length });
  });

  it('counts what facts can be filtered by', () => {
    const facets = valueOf(store.facts.facets());
    const found = (name: keyof typeof facets, value: string): number | undefined =>
      facets[name].find((facet) => facet.value === value)?.count;
    expect(found('kinds', 'transfer')).toBe(countFacts(({ kind }) => kind === 'transfer'));
    expect(found('places', 'Anbar')).toBe(countFacts(({ places }) => places.includes('Anbar')));
    expect(found('tags', 'lift')).toBe(countFacts(({ tags }) => tags.includes('lift')));
    expect(found('statuses', 'current')).toBe(countFacts(({ status }) => status === 'current'));
    expect(found('statuses', 'withdrawn')).toBe(countFacts(({ status }) => status === 'withdrawn'));
    expect(found('markings', 'TLP:AMBER')).toBe(countFacts(({ marking }) => marking === 'TLP:AMBER'));
    for (const source of ['S1', 'S2', 'S3']) {
      const resting = countFacts((fact) => isIn(fact, { sources: [source] }));
      expect(found('sources', source)).toBe(resting);
      expect(valueOf(store.sources.rows()).find((row) => row.source.id === source)?.factCount).toBe(resting);
    }
    expect(facets.places.map((facet) => facet.count)).toEqual(
      facets.places.map((facet) => facet.count).toSorted((one, other) => other - one),
    );
  });
});

describe('a row of the table', () => {
  it('says what a fact is in short, with its grade and its revision', async () => {
    const fact = variedFact(35);
    const { store } = await openedDesk(await newDesk(), 'share');
    valueOf(store.sources.update(sampleSource('S1', { reliability: 'B' })));
    valueOf(store.facts.add([{ ...fact, reportedBy: 'S1', statement: 'Long. '.repeat(90).trim() }]));
    const [row] = valueOf(store.facts.page(query({}), 0, 1)).rows;
    expect(row?.statement).toHaveLength(300);
    expect(row).toMatchObject({
      id: 'P35',
      quantity: { qualifier: 'exact', value: 165 },
      isJudgement: true,
      evidenceCount: 1,
      revision: 1,
    });
  });
});

describe('the table of facts after a change', () => {
  it('shows it at once: in this program, in another one, and not when it was refused', async () => {
    const folder = await newDesk();
    const { store } = await openedDesk(folder, 'share');
    const other = await openedDesk(folder, 'share');
    const all = query({});
    expect(idsIn(store, all)).toEqual([]);
    valueOf(store.facts.add([sampleFact('T2'), sampleFact('T10')]));
    expect(idsIn(store, all)).toEqual(['T2', 'T10']);
    expect(idsIn(other.store, all)).toEqual(['T2', 'T10']);
    valueOf(other.store.facts.add([sampleFact('t3')]));
    expect(idsIn(store, all)).toEqual(['T2', 't3', 'T10']);
    store.transaction(() => {
      valueOf(store.facts.remove('T2'));
      expect(idsIn(store, all)).toEqual(['t3', 'T10']);
      return refused('bad-input', 'No.');
    });
    expect(idsIn(store, all)).toEqual(['T2', 't3', 'T10']);
    valueOf(store.facts.update(sampleFact('T2', { places: ['Qaim'] })));
    expect(idsIn(store, query({ places: ['Qaim'] }))).toEqual(['T2']);
    expect(valueOf(store.facts.facets()).places).toEqual([
      { value: 'Hasakah', count: 2 },
      { value: 'Qaim', count: 1 },
    ]);
  });

  it('is in the order of the desk’s own markings, and of its sources’ grades, when those are changed', async () => {
    const store = await storeWith(
      sampleFact('T1', { marking: 'TLP:RED' }),
      sampleFact('T2', { marking: 'TLP:CLEAR', reportedBy: 'S1' }),
      sampleFact('T3', { marking: 'House use', credibility: 1 }),
    );
    expect(idsIn(store, query({}, 'marking'))).toEqual(['T2', 'T1', 'T3']);
    expect(valueOf(store.facts.page(query({}), 0, 1)).rows[0]?.grade).toBe('F2');
    valueOf(store.sources.update(sampleSource('S1', { reliability: 'A' })));
    expect(valueOf(store.facts.page(query({}), 0, 1)).rows[0]?.grade).toBe('A2');
  });
});
