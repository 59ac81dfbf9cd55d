import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { done, refused } from '../../../../briefing/outcome.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import type { Store } from '../../../../electron/desk/store/store.ts';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact } from '../sample-facts.ts';

const found = (store: Store, text: string): number =>
  valueOf(store.facts.page({ filters: { text } }, 0, 1)).total;

function editAll(store: Store, count: number, statement: string): Outcome<number> {
  for (let index = 0; index < count; index += 1)
    valueOf(store.facts.update(sampleFact(`T${index}`, { statement })));
  return done(count);
}

async function deskWith(count: number, statement: string): Promise<{ folder: string; store: Store }> {
  const folder = await newDesk();
  const { store } = await openedDesk(folder, 'share');
  const facts = Array.from({ length: count }, (_, index) => sampleFact(`T${index}`, { statement }));
  valueOf(store.facts.add(facts));
  return { folder, store };
}

describe('the words of facts', () => {
  it.each([20, 700])(
    'are found as they are after %i facts are changed as one, and within that change',
    async (count) => {
      const { store } = await deskWith(count, 'Informant Zarqalabi said so.');
      const changed = store.transaction(() => {
        valueOf(editAll(store, count, 'Nobody said so.'));
        expect([found(store, 'zarq'), found(store, 'nobod')]).toEqual([0, count]);
        expect(valueOf(store.facts.search('nobody', 5))).toHaveLength(5);
        valueOf(store.facts.remove('T0'));
        return store.facts.add([sampleFact('T0', { statement: 'Somebody.' })]);
      });
      valueOf(changed);
      expect([found(store, 'zarq'), found(store, 'nobod'), found(store, 'somebody t0')]).toEqual([
        0,
        count - 1,
        1,
      ]);
    },
  );

  it.each([20, 700])('are as before when the change of %i facts is refused', async (count) => {
    const { folder, store } = await deskWith(count, 'Informant Zarqalabi said so.');
    store.transaction(() => {
      valueOf(editAll(store, count, 'Nobody said so.'));
      expect(found(store, 'nobody')).toBe(count);
      return refused('bad-input', 'No.');
    });
    expect([found(store, 'zarq'), found(store, 'nobod')]).toEqual([count, 0]);
    store.close();
    const database = new DatabaseSync(join(folder, 'desk.db'), { readOnly: true });
    const option = database.prepare("SELECT v FROM fact_text_config WHERE k = 'secure-delete'").get();
    expect(option?.['v']).toBe(1);
    database.close();
  });

  it('leave nothing behind when many are changed as one', async () => {
    const { folder, store } = await deskWith(700, 'Informant Zarqalabi said so.');
    valueOf(store.transaction(() => editAll(store, 700, 'Nobody said so.')));
    valueOf(store.facts.remove('T1'));
    store.close();
    const raw = readFileSync(join(folder, 'desk.db')).toString('latin1').toLowerCase();
    for (const word of ['zarqalabi', 'arqalabi', 'informant']) expect(raw.includes(word), word).toBe(false);
    const database = new DatabaseSync(join(folder, 'desk.db'), { readOnly: true });
    const option = database.prepare("SELECT v FROM fact_text_config WHERE k = 'secure-delete'").get();
    expect(option?.['v']).toBe(1);
    database.close();
  });
});
