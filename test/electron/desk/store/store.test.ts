import { defaultSettings } from '../../../../electron/desk/default-settings.ts';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../../briefing/drafts/desk-settings.ts';
import { tlp } from '../../../../briefing/document/marking.ts';
import { done, refused } from '../../../../briefing/outcome.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact, sampleSource } from '../sample-facts.ts';

const briefing: Briefing = {
  id: 'B1',
  template: 'situation-briefing',
  title: 'Transfers',
  parameters: { area: 'Hasakah', days: 7, draft: true },
  selection: { kinds: ['transfer'] },
  slots: { 'bottom-line': 'Words of *ours* [@T01].' },
};

const settings: DeskSettings = {
  producer: 'Iraq and Syria Desk',
  language: 'en-GB',
  paper: 'A4',
  citations: 'attache',
  markings: tlp,
  timeZone: 'Asia/Baghdad',
};

function bug(): never {
  throw new TypeError('a bug');
}

describe('a store', () => {
  it('keeps briefings, kinds and settings over closing and opening', async () => {
    const folder = await newDesk();
    const kind = { id: 'incident', schema: { type: 'object', properties: { dead: { type: 'integer' } } } };
    const first = await openedDesk(folder);
    expect(valueOf(first.store.settings.own())).toBeUndefined();
    expect(valueOf(first.store.settings.get())).toEqual(defaultSettings);
    valueOf(first.store.briefings.add([briefing]));
    valueOf(first.store.kinds.add([kind]));
    valueOf(first.store.settings.put(settings));
    first.store.close();
    const { store } = await openedDesk(folder, 'read');
    expect(valueOf(store.briefings.list())).toEqual([briefing]);
    expect(valueOf(store.kinds.get('incident'))).toEqual(kind);
    expect(valueOf(store.settings.get())).toEqual(settings);
  });

  it('takes no changes when it was opened for reading, and says so', async () => {
    const { store } = await openedDesk(await newDesk(), 'read');
    expect(store.readOnly).toBe(true);
    const failure = failureOf(store.facts.add([sampleFact('T01')]));
    expect(failure.code).toBe('cannot-write');
    expect(failure.message).toContain('opened for reading');
    failureOf(store.settings.put(settings));
    failureOf(store.briefings.update(briefing));
    failureOf(store.sources.remove('S1'));
    expect(valueOf(store.sources.count())).toBe(1);
  });
});

describe('a transaction', () => {
  it('keeps several changes as one; facts may come before the sources they name', async () => {
    const { store } = await openedDesk(await newDesk());
    const outcome = store.transaction(() => {
      const facts = store.facts.add([sampleFact('T01', { evidence: [{ source: 'S2' }] })]);
      return facts.ok ? store.sources.add([sampleSource('S2')]) : facts;
    });
    expect(valueOf(outcome)).toBe(1);
    expect(valueOf(store.facts.count())).toBe(1);
  });

  it('keeps nothing when its work answers a refusal', async () => {
    const { store } = await openedDesk(await newDesk());
    const outcome = store.transaction(() => {
      valueOf(store.facts.add([sampleFact('T01')]));
      valueOf(store.briefings.add([briefing]));
      return refused('bad-input', 'No.');
    });
    expect(failureOf(outcome).message).toBe('No.');
    expect(valueOf(store.facts.count())).toBe(0);
    expect(valueOf(store.briefings.count())).toBe(0);
  });

  it('keeps nothing when its work throws, and goes on afterwards', async () => {
    const { store } = await openedDesk(await newDesk());
    expect(() =>
      store.transaction(() => (valueOf(store.facts.add([sampleFact('T01')])) === 1 ? bug() : done(1))),
    ).toThrow('a bug');
    expect(valueOf(store.facts.count())).toBe(0);
    valueOf(store.facts.add([sampleFact('T01')]));
  });

  it('undoes a refused part alone when the work goes on without it', async () => {
    const { store } = await openedDesk(await newDesk());
    valueOf(store.facts.add([sampleFact('T01')]));
    const outcome = store.transaction(() => {
      failureOf(store.facts.add([sampleFact('T02'), sampleFact('T01')]));
      return store.facts.add([sampleFact('T03')]);
    });
    valueOf(outcome);
    expect(valueOf(store.facts.list()).map((fact) => fact.id)).toEqual(['T01', 'T03']);
  });

  it('shows a reader one state of the desk, whatever a writer does meanwhile', async () => {
    const folder = await newDesk();
    const writer = await openedDesk(folder);
    const reader = await openedDesk(folder, 'read');
    const counts = reader.store.transaction(() => {
      const before = valueOf(reader.store.facts.count());
      valueOf(writer.store.facts.add([sampleFact('T01')]));
      return done([before, valueOf(reader.store.facts.count())]);
    });
    expect(valueOf(counts)).toEqual([0, 0]);
    expect(valueOf(reader.store.facts.count())).toBe(1);
  });
});
