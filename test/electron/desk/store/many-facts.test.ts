import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FactFilters } from '../../../../briefing/facts/fact-table.ts';
import { createDesk } from '../../../../electron/desk/create-desk.ts';
import { openDesk } from '../../../../electron/desk/open-desk.ts';
import type { Store } from '../../../../electron/desk/store/store.ts';
import { valueOf } from '../outcomes.ts';
import { sampleFact, sampleSource, today } from '../sample-facts.ts';
import { sharedFolder } from '../temporary-folder.ts';

const many = 100_000;
let store: Store;

function quantities(direction: 'ascending' | 'descending', from: number): readonly (number | undefined)[] {
  const query = { filters: {}, sort: { column: 'quantity', direction } } as const;
  return valueOf(store.facts.page(query, from, 3)).rows.map((row) => row.quantity?.value);
}

function count(filters: FactFilters): number {
  return valueOf(store.facts.page({ filters }, 0, 1)).total;
}

describe('a desk with 100,000 facts', () => {
  const folder = join(sharedFolder(), 'desk');

  beforeAll(async () => {
    const facts = Array.from({ length: many }, (_, index) =>
      sampleFact(`T${many - index}`, {
        statement: `Movement ${index % 1000}.`,
        quantities: [{ qualifier: 'exact', value: (index * 7919) % many }],
        status: index % 10 === 0 ? 'superseded' : 'current',
        tags: [],
      }),
    );
    const fill = (made: Store) =>
      made.transaction(() => {
        valueOf(made.sources.add([sampleSource('S1')]));
        return made.facts.add(facts);
      });
    valueOf(await createDesk(folder, { fill }));
    store = valueOf(await openDesk(folder, { access: 'read', today })).store;
    return () => store.close();
  }, 120_000);

  it('is one table from the first row to the last', () => {
    const query = { filters: {} };
    const at = (index: number): string | undefined => valueOf(store.facts.page(query, index, 1)).rows[0]?.id;
    expect([at(0), at(1), at(9), at(99_999)]).toEqual(['T1', 'T2', 'T10', 'T100000']);
    expect(valueOf(store.facts.page(query, 0, 60)).total).toBe(many);
    expect(valueOf(store.facts.ids(query))).toHaveLength(many);
    expect(new Set(valueOf(store.facts.ids(query))).size).toBe(many);
  });

  it('is sorted by numbers and not by digits, both ways', () => {
    expect(quantities('ascending', 0)).toEqual([0, 1, 2]);
    expect(quantities('ascending', 50_000)).toEqual([50_000, 50_001, 50_002]);
    expect(quantities('descending', 0)).toEqual([99_999, 99_998, 99_997]);
  });

  it('is narrowed by words and filters together', () => {
    expect(count({ text: 'movement' })).toBe(many);
    expect(count({ text: 'm 7' })).toBe(11_100);
    expect(count({ text: 'movement 77', statuses: ['current'] })).toBeGreaterThan(0);
    expect(count({ statuses: ['superseded'] })).toBe(10_000);
    expect(count({ statuses: ['current'] })).toBe(90_000);
  });
});
