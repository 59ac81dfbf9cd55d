import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LetterFolder } from '../../../../briefing/releases/proof/fold-letters.ts';
import { LetterSearch } from '../../../../briefing/releases/proof/letter-search.ts';

const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: least, maxLength: most });

/** The patterns that are found in a text, by their numbers. */
function foundIn(text: string, patterns: readonly string[]): readonly number[] {
  const search = new LetterSearch(patterns);
  const found = new Set<number>();
  search.search(new LetterFolder().fold(text), true, (entry) => found.add(search.patternOf(entry)));
  return [...found].toSorted((one, other) => one - other);
}

describe('patterns are found all at once', () => {
  it('exactly those that stand in the text', () => {
    fc.assert(
      fc.property(letters(0, 300), fc.array(letters(2, 14), { maxLength: 30 }), (text, patterns) => {
        const standing = patterns.flatMap((pattern, at) => (text.includes(pattern) ? [at] : []));
        expect(foundIn(text, patterns)).toEqual(standing);
      }),
    );
  });

  it('any 47 letters in a row of a long one', () => {
    fc.assert(
      fc.property(letters(47, 400), fc.nat(), letters(0, 9), (pattern, start, around) => {
        const from = start % (pattern.length - 46);
        expect(foundIn(around + pattern.slice(from, from + 47) + around, [pattern])).toEqual([0]);
      }),
    );
  });

  it('where each of them stands', () => {
    const search = new LetterSearch(['bca', 'abcab', 'caabcabcabca']);
    const places: string[] = [];
    search.search(new LetterFolder().fold('ab-CAB CA, abc'), true, (entry, at) =>
      places.push(`${entry} ${at}`),
    );
    expect(places.toSorted()).toEqual(['0 1', '0 4', '1 0']);
  });

  it('and not those that were dropped', () => {
    const search = new LetterSearch(['abc', 'bca']);
    search.drop(0);
    const entries: number[] = [];
    search.search(new LetterFolder().fold('abca'), true, (entry) => entries.push(entry));
    expect(entries).toEqual([1]);
  });
});
