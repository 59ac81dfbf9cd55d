import { plainWords } from '../seen-ranges.ts';
import { foldCharacter } from '../fold-character.ts';

const thousands = /(?<=\p{Nd})[,'’٬\u00a0\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu;
/** Raised figures are marks of notes, and lowered ones of formulas. */
const raised = /[\u00b9\u00b2\u00b3\u2070-\u209c]/g;
const quotesAndMarkup = /["*_#|•·`^~\\]/g;
const looseApostrophes = /(?<![\p{L}\p{M}])'|'(?![\p{L}\p{M}])/gu;

/** Words as they stand, but for line ends and soft hyphens. */
export function asItStands(text: string): string {
  return plainWords(text.normalize('NFC')).trim();
}

/**
 * Words without what may differ between a source and its quotation: white space, quotation marks, dashes, case, accents, the
 * shapes of letters and digits, the marks in large numbers. Commas and full stops stay, and so do dashes between numbers.
 */
export function spellingOf(text: string): string {
  const plain = text.replaceAll(thousands, '').replaceAll(raised, '');
  return Array.from(plain, foldCharacter)
    .join('')
    .replaceAll(quotesAndMarkup, '')
    .replaceAll(looseApostrophes, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\d) ?-[ -]*(?=\d)|(?<![\p{L}\p{N}])-(?=\d)/gu, '\u0001')
    .replaceAll(/(?<=\d) (?=\d)/g, '\u0002')
    .replaceAll(/[\s-]/g, '');
}
