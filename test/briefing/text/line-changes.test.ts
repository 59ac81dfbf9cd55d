import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges } from '../../../briefing/text/line-changes.ts';

describe('the difference of two texts', () => {
  test('is nothing where they are the same', () => {
    expect(lineChanges(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  test('names what was replaced, added and removed, in order', () => {
    expect(lineChanges(['a', 'b', 'c', 'd'], ['a', 'B', 'c', 'x', 'd'])).toEqual([
      { before: ['b'], after: ['B'] },
      { before: [], after: ['x'] },
    ]);
    expect(lineChanges(['a', 'b'], ['a'])).toEqual([{ before: ['b'], after: [] }]);
  });

  test('leaves as much as can be left', () => {
    const lines = array(constantFrom('a', 'b', 'c'), { maxLength: 12 });
    assert(
      property(lines, lines, (before, after) => {
        const changes = lineChanges(before, after);
        const removed = changes.flatMap((change) => change.before).length;
        const added = changes.flatMap((change) => change.after).length;
        const kept = before.length - removed;
        expect(kept).toBe(after.length - added);
        expect(kept).toBe(longestCommon(before, after));
      }),
    );
  });

  test('is taken as a whole where the texts are very long and have nothing in common at their ends', () => {
    expect(lineChanges(long('a'), long('b'))).toEqual([{ before: long('a'), after: long('b') }]);
  });
});

function long(mark: string): readonly string[] {
  return Array.from({ length: 3000 }, (_, at) => `${mark}${at}`);
}

function longestCommon(before: readonly string[], after: readonly string[]): number {
  if (before.length === 0 || after.length === 0) return 0;
  const [head, ...rest] = before;
  const at = after.indexOf(head ?? '');
  const without = longestCommon(rest, after);
  return at === -1 ? without : Math.max(without, 1 + longestCommon(rest, after.slice(at + 1)));
}
