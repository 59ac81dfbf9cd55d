import { describe, expect, it } from 'vitest';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact } from '../sample-facts.ts';

describe('the next id of a kind', () => {
  it('goes on in the habit of the desk', async () => {
    const { store } = await openedDesk(await newDesk());
    const facts = [
      sampleFact('T09'),
      sampleFact('T11'),
      sampleFact('T10'),
      sampleFact('T11b'),
      sampleFact('INC-007', { kind: 'incident' }),
      sampleFact('breakout', { kind: 'escape' }),
    ];
    valueOf(store.facts.add(facts));
    const next = (kind: string): string => valueOf(store.facts.nextId(kind));
    expect(next('transfer')).toBe('T12');
    expect(next('incident')).toBe('INC-008');
    expect(next('warning')).toBe('W01');
    expect(next('escape')).toBe('E01');
    valueOf(store.facts.add([sampleFact('E5', { kind: 'flight' })]));
    expect(next('escape')).toBe('S01');
    expect(next('معلومة')).toBe('F01');
    expect(next('toString')).toBe('O01');
    valueOf(store.facts.add([sampleFact('T99')]));
    expect(next('transfer')).toBe('T100');
  });

  it('of sources and briefings, too', async () => {
    const { store } = await openedDesk(await newDesk());
    expect(valueOf(store.sources.nextId())).toBe('S2');
    expect(valueOf(store.briefings.nextId())).toBe('B1');
  });
});
