import { describe, expect, it } from 'vitest';
import type { DraftFacts } from '../../../../briefing/drafts/draft-facts.ts';
import { selectFacts } from '../../../../briefing/drafts/select-facts.ts';
import type { Selection } from '../../../../briefing/drafts/selection.ts';
import { listDraftFacts } from '../../../../electron/desk/drafts/list-draft-facts.ts';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact } from '../sample-facts.ts';

const facts = [
  sampleFact('T01', { places: ['Iraq'] }),
  sampleFact('T02', { places: ['Syria'], date: { precision: 'day', day: '2026-03-05' } }),
  sampleFact('T03', { places: [], knownSince: '2026-03-01' }),
  sampleFact('W01', { kind: 'warning', places: ['Iraq'] }),
  sampleFact('W02', { kind: 'warning', places: [] }),
  sampleFact('W03', { kind: 'warning', places: ['Iraq'], status: 'superseded' }),
];

async function list(selection: Selection, cutOff?: string): Promise<DraftFacts> {
  const { store } = await openedDesk(await newDesk());
  valueOf(store.facts.add(facts));
  return valueOf(listDraftFacts(store, selection, cutOff));
}

describe('the facts of a draft', () => {
  it('are those that a merge would get, and each other current one has its reason', async () => {
    const selection = { kinds: ['transfer'], places: ['Iraq', 'Syria'] };
    const listed = await list(selection, '2026-02-28T18:00Z');
    const { facts: selected } = selectFacts(facts, selection, '2026-02-28T18:00Z');
    expect(listed.facts.map(({ id }) => id)).toEqual(selected.map(({ id }) => id));
    expect(listed).toMatchObject({ selected: 1, all: 5 });
    expect(listed.counts).toEqual([
      { by: 'dated after the cut-off', count: 1 },
      { by: 'kinds', count: 1 },
      { by: 'places', count: 1 },
      { by: 'several rules', count: 1 },
    ]);
    const reasons = Object.fromEntries(listed.leftOut.map(({ id, by }) => [id, by]));
    expect(reasons).toEqual({ T02: 'dated after the cut-off', W01: 'kinds', T03: 'places' });
  });

  it('say what was taken out by hand, but not what would be out anyway', async () => {
    const listed = await list({ kinds: ['transfer'], without: ['T01', 'W01'], also: ['W02'] });
    expect(listed.facts.map(({ id }) => id)).toEqual(['T02', 'T03', 'W02']);
    expect(listed.leftOut.filter(({ by }) => by === 'taken out').map(({ id }) => id)).toEqual(['T01']);
  });

  it('are all there are where nothing narrows', async () => {
    const listed = await list({});
    expect(listed).toMatchObject({ selected: 5, all: 5, counts: [], leftOut: [] });
  });
});
