import { describe, expect, it } from 'vitest';
import type { DraftFacts } from '../../../briefing/drafts/draft-facts.ts';
import { listedFacts } from '../../../renderer/draft/facts-pane/listed-facts.ts';
import { mergedUses } from '../../../renderer/draft/facts-pane/merged-uses.ts';

const facts: DraftFacts = {
  facts: [
    { id: 'T10', kind: 'transfer', statement: 'Déjà vu in Anbar.' },
    { id: 'T2', kind: 'transfer', statement: 'Men were moved.' },
  ],
  selected: 2,
  all: 3,
  counts: [{ by: 'taken out', count: 1 }],
  leftOut: [{ id: 'T3', kind: 'warning', statement: 'A warning.', by: 'taken out' }],
};

const ids = (only: readonly string[], words: string): readonly string[] =>
  listedFacts(facts, only, words).map(({ id }) => id);

describe('the list of facts of a draft', () => {
  it('is in the order of ids as people count, those left out among them', () => {
    expect(ids([], '')).toEqual(['T2', 'T3', 'T10']);
  });

  it('holds what has all of the words, whatever their case and accents, or what was asked for', () => {
    expect(ids([], 'ANBAR deja')).toEqual(['T10']);
    expect(ids([], 'warning')).toEqual(['T3']);
    expect(ids(['T2', 'X9'], '')).toEqual(['T2']);
  });
});

describe('the places that use a fact', () => {
  it('are lines: the cells of one row are one place', () => {
    const uses = [
      { slot: 'answer', line: 1, excerpt: 'Iraq has 2,225.' },
      { line: 40, heading: 'Transfers', excerpt: 'Feb 2026' },
      { line: 40, heading: 'Transfers', excerpt: '2,225' },
      { line: 41, heading: 'Transfers', excerpt: 'Total' },
      { heading: 'Notes', excerpt: 'A' },
      { heading: 'Notes', excerpt: 'B' },
    ];
    expect(mergedUses(uses).map(({ excerpt }) => excerpt)).toEqual([
      'Iraq has 2,225.',
      'Feb 2026 · 2,225',
      'Total',
      'A',
      'B',
    ]);
  });
});
