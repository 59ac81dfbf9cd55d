import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { commonPlaces, inOrder } from '../../../briefing/text/common-places.ts';

test('what is common is the same in both and goes forward in both', () => {
  const words = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
  assert(
    property(words, words, (before, after) => {
      const places = commonPlaces(before, after);
      expect(places.every((place) => before[place.before] === after[place.after])).toBe(true);
      expect(inOrder(places)).toEqual(places);
    }),
  );
});

test('in ten thousand lines, changes at both ends and a moved stretch leave the rest as it is', () => {
  const before = Array.from({ length: 10_000 }, (_, at) => (at % 3 === 0 ? '' : `line ${at}`));
  const moved = before.slice(4000, 4100);
  const after = ['new', ...before.slice(1, 4000), ...before.slice(4100, 9999), ...moved, 'end'];
  expect(commonPlaces(before, after).length).toBeGreaterThan(9850);
});

test('two long sequences without anything that stands once are not compared for ever', () => {
  const before = Array.from({ length: 20_000 }, (_, at) => `${at % 7}`);
  const after = Array.from({ length: 20_000 }, (_, at) => `${(at * 3 + 1) % 7}`);
  expect(commonPlaces(before, after)).toEqual([]);
});
