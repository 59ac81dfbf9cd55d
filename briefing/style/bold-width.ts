import { arabicAdvance } from './arabic-advances.ts';
import type { PageStyle } from './page-style.ts';
import { advanceOf } from './text-width.ts';

/** How much wider the bold that Word prints is than the semibold of a PDF, at the most. */
const bolder = 1.05;
/** How much wider than the built-in sans a face of a house is taken to be. */
const ofTheHouse = 1.1;
/** How much wider figures and Latin letters are in the faces of other scripts, which set those too: measured. */
const ofScripts: Readonly<Record<string, number>> = { Vazirmatn: 1.085, 'Noto Sans Hebrew': 1.12 };
/** What a letter takes that the built-in sans lacks, in thousandths of the size: those of the East are square. */
const other = 620;
const square = 1000;
/** Of Arabic letters that no table has. */
const joined = 530;
const arabicLetter = /[\p{sc=Arabic}&&\p{L}]/v;
const squareLetter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** About how wide words are in the bold sans of a page, in points, and seldom less: what they need to stand on one line. */
export function boldWidth(words: string, size: number, { faces }: Pick<PageStyle, 'faces'>): number {
  const wider = ofScripts[faces.sans.family] ?? 1;
  let thousandths = 0;
  let end = 0;
  for (const character of words) {
    end += character.length;
    thousandths += isArabic(character)
      ? (arabicAdvance(character, !isArabic(words[end] ?? '')) ?? joined)
      : advanceOfBold(character, wider);
  }
  return (thousandths * size * bolder * (faces.sans.brought === undefined ? 1 : ofTheHouse)) / 1000;
}

function isArabic(character: string): boolean {
  return character >= '\u0600' && arabicLetter.test(character);
}

function advanceOfBold(character: string, wider: number): number {
  const own = advanceOf(character, 'semibold');
  if (own !== undefined) return own * wider;
  return squareLetter.test(character) ? square : other;
}
