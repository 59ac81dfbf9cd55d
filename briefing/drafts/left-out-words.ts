import type { DraftFacts, LeftOutBy } from './draft-facts.ts';

/** What is said of one fact and of several, after their count. */
const words: Readonly<Record<LeftOutBy, readonly [string, string]>> = {
  'known after the cut-off': ['came in after the cut-off', 'came in after the cut-off'],
  'dated after the cut-off': ['is dated after the cut-off', 'are dated after the cut-off'],
  'taken out': ['was taken out by hand', 'were taken out by hand'],
  superseded: ['is superseded', 'are superseded'],
  withdrawn: ['is withdrawn', 'are withdrawn'],
  kinds: ['is of another kind', 'are of other kinds'],
  places: ['lies elsewhere or has no place', 'lie elsewhere or have no place'],
  tags: ['has none of the tags', 'have none of the tags'],
  text: ['lacks the words', 'lack the words'],
  dates: ['is of another time', 'are of another time'],
  ids: ['is not among the ids', 'are not among the ids'],
  'several rules': ['is left out by several rules', 'are left out by several rules'],
};

/** Why facts are not in a draft, as a sentence: `2 came in after the cut-off, 1 was taken out by hand.` Empty where none is. */
export function leftOutSentence(counts: DraftFacts['counts']): string {
  const parts = counts.map(({ by, count }) => `${count} ${words[by][count === 1 ? 0 : 1]}`);
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** Why one fact is not in a draft, in short: `taken out by hand`. */
export function leftOutWords(by: LeftOutBy): string {
  return words[by][0].replace(/^(?:is|was) /u, '');
}
