import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../electron/desk/default-settings.ts';
import { openDesk } from '../../../../electron/desk/open-desk.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { openedDesk } from '../sample-desk.ts';
import { sampleFact, today } from '../sample-facts.ts';
import { variedFact } from '../varied-facts.ts';
import { firstDesk } from './first-desk.ts';

const facts = Array.from({ length: 60 }, (_, index) => variedFact(index));

describe('a desk of the first version', () => {
  it('is brought up to date with all that was in it', async () => {
    const { folder, database } = await firstDesk(facts);
    database.exec(`INSERT INTO setting (number, json) VALUES (1, '${JSON.stringify(defaultSettings)}')`);
    database.close();
    const { store } = await openedDesk(folder, 'share');
    expect(valueOf(store.facts.list())).toEqual(facts);
    expect(valueOf(store.facts.revised('T0'))?.revision).toBe(1);
    expect(valueOf(store.settings.get())).toEqual(defaultSettings);
    expect(valueOf(store.changesSince(0))).toEqual([]);
  });

  it('has its facts in order and finds them by their words, as if they had been added today', async () => {
    const { folder, database } = await firstDesk(facts);
    database.close();
    const { store } = await openedDesk(folder, 'share');
    const fresh = facts.map((fact) => ({ ...fact, id: `N${fact.id}` }));
    valueOf(store.facts.add(fresh));
    for (const column of ['id', 'quantity', 'saidBy', 'grade'] as const) {
      const order = valueOf(store.facts.ids({ filters: {}, sort: { column, direction: 'ascending' } }));
      const old = order.filter((id) => !id.startsWith('N'));
      expect(order.filter((id) => id.startsWith('N'))).toEqual(old.map((id) => `N${id}`));
    }
    const found = (text: string): number => valueOf(store.facts.page({ filters: { text } }, 0, 1)).total;
    expect(found('flight')).toBe(40);
    expect(found('muller')).toBe(30);
    expect(found('anbar qaim')).toBe(24);
    expect(found('w1')).toBe(facts.filter(({ id }) => id.startsWith('W1')).length);
    expect(found('road lift')).toBe(2 * facts.filter(({ tags }) => tags.length === 2).length);
  });

  it('is brought up to date even where a row is damaged, which is then said', async () => {
    const { folder, database } = await firstDesk(facts.slice(0, 3));
    database.exec(`INSERT INTO fact (id, kind, status, marking, json) VALUES
      ('X1', 'transfer', 'current', 'TLP:CLEAR', '{"id":'),
      ('X2', 'transfer', 'current', 'TLP:CLEAR', '{"id":"X2","quantities":[{"value":"many"}],"saidBy":{"name":[1]}}'),
      ('X3', 'transfer', 'current', 'TLP:CLEAR', '[]')`);
    database.close();
    const { store } = await openedDesk(folder, 'share');
    expect(valueOf(store.facts.get('T0'))).toEqual(facts[0]);
    expect(failureOf(store.facts.list()).message).toContain('fact that is damaged');
    expect(failureOf(store.facts.page({ filters: {} }, 0, 10)).message).toContain('fact that is damaged');
  });

  it('is brought up to date once when two programs open it at the same time', async () => {
    const { folder, database } = await firstDesk(facts);
    database.close();
    const opened = await Promise.all([1, 2, 3].map(() => openDesk(folder, { access: 'share', today })));
    const stores = opened.map((desk) => valueOf(desk).store);
    for (const [index, store] of stores.entries()) valueOf(store.facts.add([sampleFact(`X${index}`)]));
    for (const store of stores) expect(valueOf(store.facts.count())).toBe(63);
    for (const store of stores) store.close();
    expect(readdirSync(join(folder, 'backups'))).toEqual([`0001-${today}-before-update.db`]);
  });
});
