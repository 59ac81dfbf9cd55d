import { describe, expect, it } from 'vitest';
import { leftOutSentence, leftOutWords } from '../../../briefing/drafts/left-out-words.ts';

describe('why facts are not in a draft', () => {
  it('is said in one sentence, with the count of each reason', () => {
    const counts = [
      { by: 'known after the cut-off', count: 2 },
      { by: 'places', count: 1 },
      { by: 'taken out', count: 1 },
    ] as const;
    expect(leftOutSentence(counts)).toBe(
      '2 came in after the cut-off, 1 lies elsewhere or has no place, 1 was taken out by hand.',
    );
    expect(leftOutSentence([])).toBe('');
  });

  it('is said of one fact in short', () => {
    expect(leftOutWords('taken out')).toBe('taken out by hand');
    expect(leftOutWords('superseded')).toBe('superseded');
    expect(leftOutWords('places')).toBe('lies elsewhere or has no place');
  });
});
