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

const french: Labels = {
  page: 'Page {page} sur {pages}',
  contents: 'Sommaire',
  table: 'Tableau',
  figure: 'Figure',
  likelihood: 'Vraisemblance',
  judgement: 'Appréciation, et notre confiance en elle',
  confidence: 'Confiance',
  high: 'élevée',
  moderate: 'moyenne',
  low: 'faible',
  reliability: 'fiabilité',
  background: 'Documentation',
  notCited: 'Non cités ci-dessus.',
  note: 'Note',
  backToText: 'Retour au texte',
  comma: ',',
};

const german: Labels = {
  page: 'Seite {page} von {pages}',
  contents: 'Inhalt',
  table: 'Tabelle',
  figure: 'Abbildung',
  likelihood: 'Wahrscheinlichkeit',
  judgement: 'Einschätzung und unsere Sicherheit darin',
  confidence: 'Sicherheit',
  high: 'hoch',
  moderate: 'mittel',
  low: 'gering',
  reliability: 'Zuverlässigkeit',
  background: 'Hintergrund',
  notCited: 'Oben nicht zitiert.',
  note: 'Anmerkung',
  backToText: 'Zurück zum Text',
  comma: ',',
};

const spanish: Labels = {
  page: 'Página {page} de {pages}',
  contents: 'Índice',
  table: 'Tabla',
  figure: 'Figura',
  likelihood: 'Probabilidad',
  judgement: 'Apreciación y nuestra confianza en ella',
  confidence: 'Confianza',
  high: 'alta',
  moderate: 'media',
  low: 'baja',
  reliability: 'fiabilidad',
  background: 'Documentación',
  notCited: 'No citados arriba.',
  note: 'Nota',
  backToText: 'Volver al texto',
  comma: ',',
};

/** The writers' words in languages that are written from left to right. */
export const labelsFromLeft = { en: english, de: german, es: spanish, fr: french } as const;
