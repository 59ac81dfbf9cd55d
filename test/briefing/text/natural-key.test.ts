import { describe, expect, it } from 'vitest';
import { naturalKey } from '../../../briefing/text/natural-key.ts';

describe('naturalKey', () => {
  it('puts names in the order in which people count', () => {
    const names = ['P1', 'T', 'T1', 'T2', 't3', 'T10', 'T10a', 'T10b', 'T100', 'T2026.9', 'T2026.10', 'W1'];
    const keys = names.map(naturalKey);
    expect(keys.toSorted()).toEqual(keys);
    expect(new Set(keys).size).toBe(names.length);
  });

  it('is the same for numbers with and without zeros in front, and for capitals', () => {
    expect(naturalKey('T007')).toBe(naturalKey('t7'));
    expect(naturalKey('T0')).toBe(naturalKey('T000'));
    expect(naturalKey('T0') < naturalKey('T1')).toBe(true);
  });
});
