import { expect, test } from 'vitest';
import { didYouMean, nearestName } from '../../../briefing/text/nearest-name.ts';

const fields = ['quantities', 'places', 'statement', 'date', 'tags'];

test.each([
  ['quantitys', 'quantities'],
  ['Places', 'places'],
  ['plcaes', 'places'],
  ['dates', 'date'],
  ['dtae', 'date'],
  ['satement', 'statement'],
])('offers a name that is a slip away: %s', (name, nearest) => {
  expect(nearestName(name, fields)).toBe(nearest);
});

test.each(['', 'colour', 'dote2', 'x'.repeat(1000)])('offers nothing where no name is close: %s', (name) => {
  expect(nearestName(name, fields)).toBeUndefined();
});

test('a short name may have one slip only, so that S9 is not taken for T1', () => {
  expect(nearestName('S9', ['T1'])).toBeUndefined();
  expect(nearestName('S9', ['T1', 'S1'])).toBe('S1');
});

test('the offer is a sentence, or nothing', () => {
  expect(didYouMean('plases', fields)).toBe(' Did you mean “places”?');
  expect(didYouMean('colour', fields)).toBe('');
});
