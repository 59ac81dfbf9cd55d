import { describe, expect, it } from 'vitest';
import { namedFacts } from '../../../briefing/drafts/named-facts.ts';

describe('the facts that values name', () => {
  it('are found by their ids, each once', () => {
    expect(
      namedFacts([
        ' facts.T05.quantity ',
        'facts["W.01"].date | on',
        'parameters.unit',
        'facts.T05.date',
        'today',
      ]),
    ).toEqual(new Set(['T05', 'W.01']));
  });

  it('are all facts where a list is gone through, or a source is read', () => {
    for (const value of [
      'facts | count',
      'facts.size',
      'facts.first.date',
      'facts[0]',
      'judgements | count',
      'sources.S1',
    ])
      expect(namedFacts(['facts.T05.quantity', value])).toBe('all');
  });
});
