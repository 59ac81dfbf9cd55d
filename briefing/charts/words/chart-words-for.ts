import { wordedLanguage } from '../../document/worded-languages.ts';
import type { WordedLanguage } from '../../document/worded-languages.ts';
import type { ChartWords } from './chart-words.ts';
import { arabicChartWords } from './arabic-chart-words.ts';
import { englishChartWords } from './english-chart-words.ts';
import { frenchChartWords } from './french-chart-words.ts';
import { germanChartWords } from './german-chart-words.ts';
import { hebrewChartWords } from './hebrew-chart-words.ts';
import { kurdishChartWords } from './kurdish-chart-words.ts';
import { persianChartWords } from './persian-chart-words.ts';
import { spanishChartWords } from './spanish-chart-words.ts';

const byLanguage: Readonly<Record<WordedLanguage, ChartWords>> = {
  en: englishChartWords,
  ar: arabicChartWords,
  ckb: kurdishChartWords,
  de: germanChartWords,
  es: spanishChartWords,
  fa: persianChartWords,
  fr: frenchChartWords,
  he: hebrewChartWords,
};

/** The words of charts in a language (BCP 47); English where the house has none in it. */
export function chartWordsFor(language: string): ChartWords {
  return byLanguage[wordedLanguage(language)];
}
