import { wordedLanguage } from '../document/worded-languages.ts';
import type { WordedLanguage } from '../document/worded-languages.ts';
import { arabicTerms } from './arabic-terms.ts';
import { englishTerms } from './english-terms.ts';
import { frenchTerms } from './french-terms.ts';
import { germanTerms } from './german-terms.ts';
import { hebrewTerms } from './hebrew-terms.ts';
import type { HouseTerms } from './house-terms.ts';
import { kurdishTerms } from './kurdish-terms.ts';
import { persianTerms } from './persian-terms.ts';
import { spanishTerms } from './spanish-terms.ts';

const byLanguage: Readonly<Record<WordedLanguage, HouseTerms>> = {
  en: englishTerms,
  ar: arabicTerms,
  ckb: kurdishTerms,
  de: germanTerms,
  es: spanishTerms,
  fa: persianTerms,
  fr: frenchTerms,
  he: hebrewTerms,
};

/** The fixed terms in a language given as BCP 47; in English where the house has none in that language. */
export function houseTermsIn(language: string): HouseTerms {
  return byLanguage[wordedLanguage(language)];
}

/** The English terms of likelihood that a word stands for in one of the languages of the house: `very likely` for `très probable`. */
export function likelihoodsNamed(word: string): readonly string[] {
  const wanted = word.trim().toLowerCase();
  const found = Object.values(byLanguage).flatMap(({ likelihood }) =>
    Object.entries(likelihood).flatMap(([term, said]) => (said === wanted ? [term] : [])),
  );
  return [...new Set(found)];
}
