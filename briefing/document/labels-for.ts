import { wordedLanguage } from './worded-languages.ts';
import type { WordedLanguage } from './worded-languages.ts';
import { labelsFromLeft } from './labels-from-left.ts';
import { labelsFromRight } from './labels-from-right.ts';
import type { Labels } from './labels.ts';

const byLanguage: Readonly<Record<WordedLanguage, Labels>> = { ...labelsFromLeft, ...labelsFromRight };

/** The writers' words in a language given as BCP 47; English where the house has none in it. */
export function labelsFor(language: string): Labels {
  return byLanguage[wordedLanguage(language)];
}
