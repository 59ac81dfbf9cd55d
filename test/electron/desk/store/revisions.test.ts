import { describe, expect, it } from 'vitest';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact } from '../sample-facts.ts';

describe('the revision of a thing', () => {
  it('keeps a change from overwriting another one that was made meanwhile', async () => {
    const { store } = await openedDesk(await newDesk(), 'share');
    valueOf(store.facts.add([sampleFact('T1')]));
    const mine = sampleFact('T1', { statement: 'Mine.' });
    const theirs = sampleFact('T1', { statement: 'Theirs.' });
    expect(valueOf(store.facts.revised('T1'))).toEqual({ item: sampleFact('T1'), revision: 1 });
    expect(valueOf(store.facts.save(theirs, 1))).toEqual({ kept: true, item: theirs, revision: 2 });
    expect(valueOf(store.facts.save(mine, 1))).toEqual({
      kept: false,
      current: { item: theirs, revision: 2 },
    });
    expect(valueOf(store.facts.save(mine, 2))).toMatchObject({ kept: true, revision: 3 });
    valueOf(store.facts.remove('T1'));
    expect(valueOf(store.facts.save(mine, 3))).toEqual({ kept: false });
  });

  it('of a briefing counts changes of how it is set up: who writes prose is in nobody’s way', async () => {
    const { store } = await openedDesk(await newDesk(), 'share');
    const slots = { outlook: 'Words.' };
    const draft = { id: 'B1', template: 'alert', title: 'One', parameters: {}, selection: {}, slots: {} };
    valueOf(store.briefings.add([draft]));
    valueOf(store.briefings.update({ ...draft, slots, changed: '2026-11-22T10:00:00Z' }));
    expect(valueOf(store.briefings.save({ ...draft, slots, title: 'Two' }, 1))).toMatchObject({
      revision: 2,
    });
    expect(valueOf(store.briefings.save({ ...draft, slots }, 1))).toMatchObject({ kept: false });
    expect(valueOf(store.briefings.get('B1'))).toMatchObject({ title: 'Two', slots });
  });
});
