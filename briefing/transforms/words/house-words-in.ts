import { primaryLanguage } from '../../text/primary-language.ts';
import { arabicWords } from './arabic-words.ts';
import { englishWords } from './english-words.ts';
import type { HouseWords } from './house-words.ts';

const byLanguage: Readonly<Record<string, HouseWords>> = { en: englishWords, ar: arabicWords };

/** The house’s words in a language given as BCP 47; English where it has none in that language. */
export function houseWordsIn(language: string): HouseWords {
  return byLanguage[primaryLanguage(language)] ?? englishWords;
}
