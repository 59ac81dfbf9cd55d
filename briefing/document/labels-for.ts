import { labelsFromRight } from './labels-from-right.ts';
import type { Labels } from './labels.ts';

const english: Labels = {
  page: 'Page {page} of {pages}',
  contents: 'Contents',
  table: 'Table',
  figure: 'Figure',
  likelihood: 'Likelihood',
  judgement: 'Judgement, and our confidence in it',
  confidence: 'Confidence',
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  reliability: 'reliability',
  background: 'Background',
  notCited: 'Not cited above.',
  note: 'Note',
  backToText: 'Back to the text',
  comma: ',',
};

const byLanguage: Readonly<Record<string, Labels>> = { en: english, ...labelsFromRight };

/** The writers' words in a language given as BCP 47; English where a language has none yet. */
export function labelsFor(language: string): Labels {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}
