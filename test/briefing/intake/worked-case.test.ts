import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Intake } from '../../../briefing/intake/intake.ts';
import { taken } from './intake-cases.ts';

const corpus = new URL('../../../../shared/corpus/facts.csv', import.meta.url);

function read(): Intake {
  return taken({ format: 'csv', content: readFileSync(corpus) });
}

describe.skipIf(!existsSync(corpus))('the worked case as a table (../shared/corpus/facts.csv)', () => {
  test('all 28 facts are read, and their five sources are made', () => {
    const { facts, sources } = read();
    expect(facts).toHaveLength(28);
    expect(sources.map(({ id, type, citedIn }) => [id, type, citedIn])).toEqual([
      ['article', 'news article', undefined],
      ['statement-of-21-january-2026', 'statement', 'article'],
      ['press-reports', 'press reports', 'article'],
      ['arab-weekly', 'news report', 'article'],
      ['rudaw', 'news report', 'article'],
    ]);
  });

  test('quantities, dates, places and speakers are as the table has them', () => {
    const facts = new Map(read().facts.map((each) => [each.id, each]));
    expect(facts.get('T03')?.quantities).toEqual([{ qualifier: 'up to', value: 7000, unit: 'detainees' }]);
    expect(facts.get('P02')?.date).toEqual({ precision: 'range', from: '2025-10', to: '2025-12' });
    expect(facts.get('W01')?.places).toEqual(['Nineveh', 'Anbar']);
    expect(facts.get('T02')).toMatchObject({
      places: ['Hasakah', 'Iraq'],
      details: { from: 'Hasakah', to: 'Iraq' },
    });
    expect(facts.get('T06')?.saidBy).toEqual({ name: 'Kurdish military source', unnamed: true });
    expect(facts.get('W03')?.saidBy).toEqual({ name: "Iraq's National Security Service", shortName: 'INSS' });
    expect(facts.get('T07')?.saidBy).toBeUndefined();
    expect(facts.get('T07')?.reportedBy).toBeUndefined();
    expect(facts.get('P05')).toMatchObject({
      saidBy: { name: 'United States government' },
      evidence: [{ source: 'article' }],
    });
  });
});
