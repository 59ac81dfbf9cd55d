import { wordedLanguage } from '../../document/worded-languages.ts';
import type { WordedLanguage } from '../../document/worded-languages.ts';
import { arabicWords } from './arabic-words.ts';
import { englishWords } from './english-words.ts';
import { frenchWords } from './french-words.ts';
import { germanWords } from './german-words.ts';
import { hebrewWords } from './hebrew-words.ts';
import type { HouseWords } from './house-words.ts';
import { kurdishWords } from './kurdish-words.ts';
import { persianWords } from './persian-words.ts';
import { spanishWords } from './spanish-words.ts';

const byLanguage: Readonly<Record<WordedLanguage, HouseWords>> = {
  en: englishWords,
  ar: arabicWords,
  ckb: kurdishWords,
  de: germanWords,
  es: spanishWords,
  fa: persianWords,
  fr: frenchWords,
  he: hebrewWords,
};

/** The house’s words in a language given as BCP 47; English where it has none in that language. */
export function houseWordsIn(language: string): HouseWords {
  return byLanguage[wordedLanguage(language)];
}
