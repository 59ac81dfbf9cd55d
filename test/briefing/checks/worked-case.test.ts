import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../briefing/checks/conflicts/find-conflicts.ts';
import { sameEvents } from '../../../briefing/checks/events/same-events.ts';
import { factsById } from '../../../briefing/checks/facts-by-id.ts';
import { corroboration } from '../../../briefing/checks/origins/corroboration.ts';
import { deskSchema } from '../../../briefing/drafts/desk-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { sourcesById, type SourcesById } from '../../../briefing/sources/origin.ts';
import { taken } from '../intake/intake-cases.ts';

const corpus = new URL('../../../../shared/corpus/facts.csv', import.meta.url);
const sample = new URL('../../../templates/sample/desk.json', import.meta.url);

interface Case {
  readonly facts: readonly Fact[];
  readonly sources: SourcesById;
}

function table(): Case {
  const { facts, sources } = taken({ format: 'csv', content: readFileSync(corpus) });
  return { facts, sources: sourcesById(sources) };
}

function sampleDesk(): Case {
  const { facts, sources } = deskSchema.parse(JSON.parse(readFileSync(sample, 'utf8')));
  return { facts, sources: sourcesById(sources) };
}

describe.skipIf(!existsSync(corpus))('the worked case as a table (../shared/corpus/facts.csv)', () => {
  holds(table);
});

describe('the worked case as the sample desk', () => {
  holds(sampleDesk);
});

function holds(read: () => Case): void {
  test('no figures contradict each other: T04 and T05 agree, T02 is an earlier one, T03 a ceiling', () => {
    expect(findConflicts(read().facts)).toEqual([]);
  });

  test('T05 would contradict T04 if it said 2,800', () => {
    const facts = read().facts.map((fact) => (fact.id === 'T05' ? with2800(fact) : fact));
    expect(findConflicts(facts).map(({ figures }) => figures.map(({ fact }) => fact.id))).toEqual([
      ['T04', 'T05'],
    ]);
  });

  test('W01 and W03 are offered as one event, and nothing else is', () => {
    expect(sameEvents(read().facts).map((group) => group.map(({ id }) => id))).toEqual([['W01', 'W03']]);
  });

  test('what US Central Command said counts as one origin, however often it is cited', () => {
    const { facts, sources } = read();
    const ids = ['T01', 'T02', 'T03', 'T11', 'W04'];
    expect(corroboration(ids, factsById(facts), sources).words).toBe('5 citations, 1 origin');
    expect(corroboration([...ids, 'T05'], factsById(facts), sources).words).toBe('6 citations, 2 origins');
  });
}

function with2800(fact: Fact): Fact {
  return { ...fact, quantities: [{ qualifier: 'exact', value: 2800, unit: 'detainees' }] };
}
