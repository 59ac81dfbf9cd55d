import { describe, expect, it } from 'vitest';
import { factLetters } from '../../../briefing/facts/fact-letters.ts';

describe('the letters that ids of a kind may begin with', () => {
  it.each([
    ['transfer', 'T'],
    ['warning', 'W'],
    ['political', 'P'],
    ['incident', 'I'],
    ['trade', 'R'],
    ['évasion', 'E'],
    ['معلومة', 'F'],
    ['constructor', 'C'],
  ])('of %s begin with %s', (kind, letter) => {
    expect(factLetters(kind)[0]).toBe(letter);
  });
});
