/** Words the writers print that come from neither template nor facts, in the document's language. */
export interface Labels {
  /** `Page {page} of {pages}` */
  readonly page: string;
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  readonly likelihood: string;
  readonly judgement: string;
  readonly confidence: string;
  readonly high: string;
  readonly moderate: string;
  readonly low: string;
  readonly reliability: string;
  readonly background: string;
  readonly notCited: string;
  readonly note: string;
  readonly backToText: string;
}

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
};

const byLanguage: Readonly<Record<string, Labels>> = { en: english };

/** The writers' words in a language given as BCP 47; English where a language has none yet. */
export function labelsFor(language: string): Labels {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}
