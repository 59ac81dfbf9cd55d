import { describe, expect, it } from 'vitest';
import { changeWords } from '../../../renderer/draft/outline/changed-facts-words.ts';
import { findingsByEntry } from '../../../renderer/draft/outline/findings-by-entry.ts';
import { sinceWords } from '../../../renderer/draft/outline/since-words.ts';

const reader = { language: 'en-GB', timeZone: 'Asia/Baghdad' };

describe('since when facts changed', () => {
  it.each([
    ['2026-02-16T05:00Z', '08:00'],
    ['2026-02-15T20:00Z', 'yesterday'],
    ['2026-02-15T21:30Z', '00:30'],
    ['2026-02-12T10:00Z', 'Thursday'],
    ['2026-02-02T10:00Z', '2\u00a0Feb 2026'],
  ])('%s reads %s on the clock of the reader', (then, words) => {
    expect(sinceWords(then, '2026-02-16T07:00Z', reader)).toBe(words);
  });
});

describe('which facts changed', () => {
  it('are named while they are few, and counted when they are many', () => {
    expect(changeWords(['T05'], ['T04', 'P03'])).toBe('T05 is new; T04 and P03 were edited.');
    expect(changeWords([], ['T04'])).toBe('T04 was edited.');
    expect(changeWords(['T1', 'T2', 'T3', 'T4', 'T5'], [])).toBe('5 are new.');
  });
});

describe('findings in the outline', () => {
  it('belong to their slot or to the set-up; those of the template to neither', () => {
    const base = { rule: 'r', severity: 'error', message: 'm' } as const;
    const found = findingsByEntry([
      { ...base, place: { slot: 'a', line: 2 } },
      { ...base, place: { slot: 'a' } },
      { ...base, place: { field: 'parameters.unit' } },
      { ...base, place: { template: 'x', field: 'title', line: 3 } },
      base,
    ]);
    expect([...found].map(([entry, findings]) => [entry, findings.length])).toEqual([
      ['a', 2],
      ['set-up', 1],
    ]);
  });
});
