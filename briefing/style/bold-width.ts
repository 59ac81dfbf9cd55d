import type { PageStyle } from './page-style.ts';
import { advanceOf } from './text-width.ts';

/** How much wider the bold that Word prints is than the semibold of a PDF, at the most. */
const bolder = 1.05;
/** How much wider than the built-in sans a face of a house is taken to be. */
const ofTheHouse = 1.1;
/** What a letter takes that the built-in sans lacks, in thousandths of the size: those of the East are square. */
const other = 620;
const square = 1000;
/** An Arabic letter takes less where it is joined to others than where it stands alone, which is what its table says. */
const joined = 530;
const arabicLetter = /[\p{sc=Arabic}&&\p{L}]/v;
const squareLetter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** About how wide words are in the bold sans of a page, in points, and seldom less: what they need to stand on one line. */
export function boldWidth(words: string, size: number, { faces }: Pick<PageStyle, 'faces'>): number {
  let thousandths = 0;
  for (const character of words) thousandths += advanceOfBold(character);
  return (thousandths * size * bolder * (faces.sans.brought === undefined ? 1 : ofTheHouse)) / 1000;
}

function advanceOfBold(character: string): number {
  if (character >= '\u0600' && arabicLetter.test(character)) return joined;
  return advanceOf(character, 'semibold') ?? (squareLetter.test(character) ? square : other);
}
