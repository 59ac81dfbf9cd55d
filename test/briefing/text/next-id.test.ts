import { describe, expect, it } from 'vitest';
import { idAfter, nextIdAmong, readNumberedId } from '../../../briefing/text/next-id.ts';

const first = { prefix: 'S', digits: '1' };

describe('the id after an id', () => {
  it.each([
    ['T11', 'T12'],
    ['T09', 'T10'],
    ['T99', 'T100'],
    ['INC-007', 'INC-008'],
    ['42', '43'],
    ['T99999999999999999999', 'T100000000000000000000'],
  ])('of %s is %s', (id, next) => {
    const numbered = readNumberedId(id);
    expect(numbered && idAfter(numbered)).toBe(next);
  });

  it('is not known for one without a number at its end', () => {
    expect(readNumberedId('breakout')).toBeUndefined();
  });
});

describe('the next id of a list', () => {
  it.each([
    [[], 'S1'],
    [['S1', 'S2'], 'S3'],
    [['S9', 'S12', 'S3'], 'S13'],
    [['S1', 'rudaw-02'], 'rudaw-03'],
    [['rudaw', 'insw'], 'S1'],
    [['S1', 's2', 'rudaw'], 'S3'],
  ])('%j goes on with %s', (ids, next) => {
    expect(nextIdAmong(ids, first).toUpperCase()).toBe(next.toUpperCase());
  });
});
