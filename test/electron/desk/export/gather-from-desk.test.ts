import { expect, it } from 'vitest';
import { gatherFromDesk } from '../../../../electron/desk/export/gather-from-desk.ts';
import type { Desk } from '../../../../electron/desk/open-desk.ts';
import type { FactCollection } from '../../../../electron/desk/store/store.ts';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleSource } from '../sample-facts.ts';

it('a briefing is gathered from one moment of the desk, whatever is added meanwhile', async () => {
  const folder = await newDesk();
  const writer = await openedDesk(folder);
  const briefing = { id: 'B1', template: 'security-alert', title: 'Note' };
  valueOf(writer.store.briefings.add([{ ...briefing, parameters: {}, selection: {}, slots: {} }]));
  const reader = await openedDesk(folder, 'read');
  const [inputs] = valueOf(
    await gatherFromDesk(
      interrupted(reader, () => valueOf(writer.store.sources.add([sampleSource('S2')]))),
      ['B1'],
    ),
  );
  expect(inputs?.sources.map((source) => source.id)).toEqual(['S1']);
  expect(valueOf(reader.store.sources.list())).toHaveLength(2);
});

/** A desk on which something happens between the reading of the facts and that of the sources. */
function interrupted(desk: Desk, happens: () => void): Desk {
  const facts = Object.create(desk.store.facts) as FactCollection;
  const list: FactCollection['list'] = () => {
    const found = desk.store.facts.list();
    happens();
    return found;
  };
  return { ...desk, store: { ...desk.store, facts: Object.assign(facts, { list }) } };
}
