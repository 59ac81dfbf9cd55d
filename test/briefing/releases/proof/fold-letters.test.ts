import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LetterFolder, lettersOf } from '../../../../briefing/releases/proof/fold-letters.ts';

describe('letters are the same in every form of a text', () => {
  it('in all normal forms of Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = lettersOf(text);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
          expect(lettersOf(text.normalize(form)), form).toBe(letters);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Saleh  Al-Qadduri', 'SALEH AL\u00adQADDURI'],
    ['Straße', 'STRASSE'],
    ['ﬁnal ½', 'final 12'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
    ['İstanbul', 'istanbul'],
    ['٢٬٢٢٥', '2,225'],
    ['۲۲۲۵', '２２２５'],
    ['الحَسَكة', 'الحسكه'],
    ['𝐒𝐚𝐥𝐞𝐡', 'saleh'],
  ])('%s is %s', (one, other) => {
    expect(lettersOf(one)).toBe(lettersOf(other));
  });

  it('folding a text with its places gives the same letters, each from where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { codes, places, length } = new LetterFolder().fold(text);
        expect(String.fromCharCode(...codes.subarray(0, length))).toBe(lettersOf(text));
        for (let at = 0; at < length; at += 1) {
          const sign = String.fromCodePoint(text.codePointAt(places[at] ?? 0) ?? 0);
          expect(lettersOf(sign)).toContain(String.fromCharCode(codes[at] ?? 0));
        }
      }),
    );
  });
});

it('each letter of the basic planes is the same letter as its capital and its small one', () => {
  const letters = Array.from({ length: 0x1ffff }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((letter) => /\p{L}/u.test(letter));
  const apart = letters.filter(
    (letter) =>
      lettersOf(letter.toLowerCase()) !== lettersOf(letter) ||
      lettersOf(letter.toUpperCase()) !== lettersOf(letter),
  );
  expect(apart).toEqual([]);
});
