import { expect, test } from 'vitest';
import { hasWords } from '../../../briefing/facts/has-words.ts';
import { aFact } from '../merge/merging.ts';

const fact = aFact('T1', {
  statement: '150 men were taken to Iraq.',
  places: ['al-Ḥasakah'],
  saidBy: { name: 'Saad Maan', role: 'head of information' },
  tags: ['count'],
});

test.each(['men iraq', 'HASAKAH', 'maan information', ' count  150 ', ''])(
  'a fact is found by words of its statement, places, speaker and tags: “%s”',
  (text) => expect(hasWords(text)(fact)).toBe(true),
);

test.each(['women', 'men syria'])('a fact is not found where one word is missing: “%s”', (text) =>
  expect(hasWords(text)(fact)).toBe(false),
);
