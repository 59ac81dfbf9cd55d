import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Source } from '../../../briefing/sources/source.ts';

/** The day on which the tests take place. */
export const today = '2026-11-22';

export function sampleSource(id: string, parts: Partial<Source> = {}): Source {
  return {
    id,
    type: 'news report',
    title: `Report ${id}`,
    marking: 'TLP:CLEAR',
    captures: [],
    tags: [],
    ...parts,
  };
}

export function sampleFact(id: string, parts: Partial<Fact> = {}): Fact {
  return {
    id,
    kind: 'transfer',
    statement: `Detainees were moved. Statement of ${id}.`,
    quantities: [{ qualifier: 'about', value: 2200, unit: 'detainees' }],
    date: { precision: 'month', month: '2026-02' },
    places: ['Hasakah'],
    evidence: [{ source: 'S1', locator: 'para. 3' }],
    credibility: 2,
    marking: 'TLP:CLEAR',
    status: 'current',
    tags: ['detainees'],
    details: {},
    ...parts,
  };
}
