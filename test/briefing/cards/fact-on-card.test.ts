import { describe, expect, it } from 'vitest';
import { factOnCard } from '../../../briefing/cards/fact-on-card.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import type { Source } from '../../../briefing/sources/source.ts';

const bare: Fact = {
  id: 'T1',
  kind: 'transfer',
  statement: 'Men were moved.',
  quantities: [],
  places: [],
  evidence: [],
  marking: 'TLP:CLEAR',
  status: 'current',
  tags: [],
  details: {},
};

function source(id: string, more: Partial<Source> = {}): Source {
  return { id, type: 'news article', marking: 'TLP:CLEAR', captures: [], tags: [], ...more };
}

function card(fact: Fact, sources: readonly Source[] = []) {
  return factOnCard(fact, { sources: sourcesById(sources), language: 'en-GB', kindTitle: 'Transfer' });
}

describe('the card of a fact', () => {
  it('leaves out what nobody said', () => {
    expect(card(bare)).toEqual({
      id: 'T1',
      kind: 'Transfer',
      statement: 'Men were moved.',
      marking: 'TLP:CLEAR',
      status: 'current',
      quantities: [],
      evidence: [],
    });
  });

  it('says how exact each figure is', () => {
    const quantities: Fact['quantities'] = [
      { qualifier: 'exact', value: 2225, unit: 'detainees' },
      { qualifier: 'up to', value: 7000 },
      { qualifier: 'range', value: 150, to: 200, unit: 'men' },
    ];
    expect(card({ ...bare, quantities }).quantities).toEqual([
      '2,225 detainees, exact',
      'up to 7,000',
      '150 to 200 men',
    ]);
  });

  it('follows what was said to the source that the desk read', () => {
    const sources = [
      source('S1', { originator: 'The Daily', citedIn: 'S2' }),
      source('S2', { type: 'interview', author: 'A. Writer', citedIn: 'S3' }),
      source('S3', { type: 'interview' }),
    ];
    const fact: Fact = { ...bare, reportedBy: 'S1', evidence: [{ source: 'S3', quotation: 'moved' }] };
    expect(card(fact, sources)).toMatchObject({
      reportedBy: 'The Daily, cited in A. Writer, cited in an interview',
      evidence: [{ source: 'S3', quotation: 'moved' }],
    });
  });

  it('names a source that is missing by its id', () => {
    expect(card({ ...bare, evidence: [{ source: 'S9' }] }).evidence).toEqual([{ source: 'S9', title: 'S9' }]);
  });

  it('keeps likelihood and confidence of a view apart', () => {
    const judgement = { by: 'desk', likelihood: 'likely', scale: 'ICD 203', confidence: 'low' } as const;
    expect(card({ ...bare, judgement }).judgement).toBe('likely (ICD 203), low confidence');
  });
});
