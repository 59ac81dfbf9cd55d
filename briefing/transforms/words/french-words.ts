import { frenchTerms } from '../../terms/french-terms.ts';
import type { HouseWords } from './house-words.ts';

const confidenceAndGrade =
  'La confiance (élevée, moyenne, faible) dit la qualité de la base. Cotation\u00a0: source de A à F, information de 1 à 6\u00a0; F et 6 ne peuvent être évalués.';

/** The house’s words in French. */
export const frenchWords: HouseWords = {
  comma: ', ',
  semicolon: '\u00a0; ',
  andSpeaker: ' et ',
  and: ' et ',
  quoted: '«\u00a0{}\u00a0»',
  also: 'également ',
  inSource: ', dans ',
  inNumbered: 'dans',
  asCitedIn: 'cité dans ',
  statementBy: '\u00a0; déclaration de ',
  reportedBy: '\u00a0; selon ',
  reportedIn: '\u00a0; rapporté dans ',
  spokenOn: '{type} du {date}',
  noteNumber: 'note\u00a0{}',
  read: 'consulté le {}',
  capture: 'copie conservée {hash}',
  captureOf: 'copie conservée {hash} du {day}',
  changedSince:
    'modifié depuis\u00a0: cité d’après la copie du {older} ({olderHash}), non d’après celle du {newer} ({newerHash})',
  opinionOfSpeaker: 'Opinion de l’intéressé\u00a0; non cotée',
  opinionOfAuthor: 'Opinion de l’auteur\u00a0; non cotée',
  quotedIn: 'cité dans ',
  noSource: 'aucune source indiquée.',
  unnamed: '{} (nom non cité)',
  unnamedType: '{} sans nom d’émetteur',
  sourceTypes: frenchTerms.sourceTypes,
  nouns: {
    'news article': 'l’article',
    'news report': 'la dépêche',
    'press reports': 'les articles de presse',
    'press release': 'le communiqué',
    statement: 'la déclaration',
    speech: 'le discours',
    interview: 'l’entretien',
    report: 'le rapport',
    document: 'le document',
    'legal text': 'le texte',
    dataset: 'le jeu de données',
    book: 'le livre',
    'web page': 'la page',
    'social media post': 'la publication',
    broadcast: 'l’émission',
    picture: 'l’image',
    person: 'la personne',
  },
  paragraph: ['paragr.', 'paragr.'],
  page: ['p.', 'p.'],
  settlement: {
    differ: 'Les chiffres diffèrent\u00a0: {}.',
    prefers: 'La rédaction retient {}.',
    range: 'La rédaction donne une fourchette\u00a0: {}.',
    both: 'La rédaction donne les deux.',
    all: 'La rédaction les donne tous.',
  },
  list: {
    sources: 'Sources',
    titleSupplied: ', titre de la rédaction',
    unnamed: ', sans nom d’émetteur',
    informationTo: 'informations jusqu’à\u00a0: {}',
    notSeen: 'Non consulté',
    captureOf: 'copie conservée ({}), SHA-256\u00a0',
    thatDay: 'le même jour',
  },
  summary: {
    none: 'Aucune source n’est citée.',
    notes: (notes, sources) =>
      `${many(notes, 'note')} ${notes > 1 ? 'renvoient' : 'renvoie'} à ${many(sources, 'source')}`,
    cited: (sources) => `${many(sources, 'source')} ${sources > 1 ? 'sont citées' : 'est citée'}`,
    seen: ', dont la rédaction a consulté {}',
    origins: (facts, origins) =>
      `${facts > 1 ? `Les ${facts} faits cités ont` : 'Le fait cité a'} ${many(origins, 'origine')}.`,
  },
  details: {
    number: 'Numéro',
    numberOfYear: '{number} de {year}',
    draft: 'Projet',
    issued: 'Date de diffusion',
    notIssued: 'Non diffusé',
    cutOff: 'Informations arrêtées au',
    notSet: 'Non fixé',
    producer: 'Émetteur',
    address: 'Adresse',
    period: 'Période',
    nextIssue: 'Prochain numéro',
    validUntil: 'Valable jusqu’au',
    distribution: 'Diffusion',
    runningFoot: 'Informations arrêtées au {}',
    logo: 'Logo\u00a0: {}',
  },
  limits: {
    'TLP:CLEAR': 'Diffusion sans limite',
    'TLP:GREEN': 'La communauté, pas de canaux publics',
    'TLP:AMBER': 'Cette organisation et ses clients, besoin d’en connaître',
    'TLP:AMBER+STRICT': 'Cette organisation seule, besoin d’en connaître',
    'TLP:RED': 'Les seuls destinataires nommés',
  },
  likelihood: frenchTerms.likelihood,
  scaleNotes: {
    'ICD 203': `Vraisemblance\u00a0: ICD 203, en termes français de la rédaction\u00a0; une valeur sur une limite prend le terme le plus proche de l’égalité. ${confidenceAndGrade}`,
    'PHIA yardstick': `Vraisemblance\u00a0: PHIA yardstick, en termes français de la rédaction\u00a0; les écarts entre ses degrés sont voulus. ${confidenceAndGrade}`,
  },
};

/** French counts zero and one alike. */
function many(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}
