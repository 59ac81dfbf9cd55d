import { describe, expect, it } from 'vitest';
import { changedThingsWords } from '../../../briefing/history/changed-things.ts';

describe('what was changed, in words', () => {
  it('counts things of a noun, and settings as one', () => {
    expect(changedThingsWords([{ noun: 'fact', count: 1 }])).toBe('1 fact');
    expect(
      changedThingsWords([
        { noun: 'fact', count: 1200 },
        { noun: 'source', count: 2 },
        { noun: 'setting', count: 1 },
      ]),
    ).toBe('1,200 facts, 2 sources and settings');
  });
});
