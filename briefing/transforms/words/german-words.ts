import { germanTerms } from '../../terms/german-terms.ts';
import type { HouseWords } from './house-words.ts';

const confidenceAndGrade =
  'Die Sicherheit (hoch, mittel, gering) sagt, wie gut die Grundlage ist. Bewertung: Quelle A bis F, Angabe 1 bis 6; F und 6 sind nicht beurteilbar.';

/** The house’s words in German. Sources are named again without an article, whose form would change with the sentence. */
export const germanWords: HouseWords = {
  comma: ', ',
  semicolon: '; ',
  andSpeaker: ' und ',
  and: ' und ',
  quoted: '„{}“',
  also: 'ebenso ',
  inSource: ', in ',
  inNumbered: 'in',
  asCitedIn: 'zitiert nach ',
  statementBy: '; Erklärung von ',
  reportedBy: '; laut ',
  reportedIn: '; berichtet in: ',
  spokenOn: '{type} vom {date}',
  noteNumber: 'Anm.\u00a0{}',
  read: 'gelesen am {}',
  capture: 'Sicherung {hash}',
  captureOf: 'Sicherung {hash} vom {day}',
  changedSince:
    'seither geändert: zitiert in der Fassung vom {older} ({olderHash}), nicht in der vom {newer} ({newerHash})',
  opinionOfSpeaker: 'Meinung der sprechenden Person; nicht bewertet',
  opinionOfAuthor: 'Meinung der Verfasserin oder des Verfassers; nicht bewertet',
  quotedIn: 'zitiert in ',
  noSource: 'keine Quelle angegeben.',
  unnamed: '{} (ohne Namen)',
  unnamedType: '{} ohne Namen',
  sourceTypes: germanTerms.sourceTypes,
  nouns: {
    'news article': 'Artikel',
    'news report': 'Meldung',
    'press reports': 'Presseberichte',
    'press release': 'Pressemitteilung',
    statement: 'Erklärung',
    speech: 'Rede',
    interview: 'Interview',
    report: 'Bericht',
    document: 'Dokument',
    'legal text': 'Rechtstext',
    dataset: 'Datensatz',
    book: 'Buch',
    'web page': 'Webseite',
    'social media post': 'Beitrag',
    broadcast: 'Sendung',
    picture: 'Bild',
    person: 'Person',
  },
  paragraph: ['Abs.', 'Abs.'],
  page: ['S.', 'S.'],
  settlement: {
    differ: 'Die Zahlen gehen auseinander: {}.',
    prefers: 'Die Redaktion folgt der Angabe: {}.',
    range: 'Die Redaktion nennt eine Spanne: {}.',
    both: 'Die Redaktion nennt beide.',
    all: 'Die Redaktion nennt alle.',
  },
  list: {
    sources: 'Quellen',
    titleSupplied: ', Titel von der Redaktion',
    unnamed: ', ohne Namen',
    informationTo: 'Stand der Angaben: {}',
    notSeen: 'Nicht eingesehen',
    captureOf: 'Sicherung ({}), SHA-256\u00a0',
    thatDay: 'am selben Tag',
  },
  summary: {
    none: 'Keine Quelle wird zitiert.',
    notes: (notes, sources) =>
      `${many(notes, 'Anmerkung', 'Anmerkungen')} ${notes === 1 ? 'führt' : 'führen'} zu ${many(sources, 'Quelle', 'Quellen')}`,
    cited: (sources) => `${many(sources, 'Quelle wird', 'Quellen werden')} zitiert`,
    seen: '; davon hat die Redaktion {} selbst gesehen',
    origins: (facts, origins) =>
      `${facts === 1 ? 'Die zitierte Tatsache hat' : `Die ${facts} zitierten Tatsachen haben`} ${many(origins, 'Ursprung', 'Ursprünge')}.`,
  },
  details: {
    number: 'Nummer',
    numberOfYear: '{number} von {year}',
    draft: 'Entwurf',
    issued: 'Ausgegeben',
    notIssued: 'Nicht ausgegeben',
    cutOff: 'Stand der Angaben',
    notSet: 'Nicht festgelegt',
    producer: 'Herausgeber',
    address: 'Anschrift',
    period: 'Zeitraum',
    nextIssue: 'Nächste Ausgabe',
    validUntil: 'Gültig bis',
    distribution: 'Verteiler',
    runningFoot: 'Stand der Angaben: {}',
    logo: 'Logo: {}',
  },
  limits: {
    'TLP:CLEAR': 'Weitergabe unbeschränkt',
    'TLP:GREEN': 'Für die Fachgemeinschaft, nicht für öffentliche Kanäle',
    'TLP:AMBER': 'Für diese Organisation und ihre Kunden, Kenntnis nur bei Bedarf',
    'TLP:AMBER+STRICT': 'Nur für diese Organisation, Kenntnis nur bei Bedarf',
    'TLP:RED': 'Nur für die namentlich genannten Empfänger',
  },
  likelihood: germanTerms.likelihood,
  scaleNotes: {
    'ICD 203': `Wahrscheinlichkeit: ICD 203, mit deutschen Begriffen der Redaktion; ein Wert auf einer Grenze nimmt den Begriff, der näher an der Mitte liegt. ${confidenceAndGrade}`,
    'PHIA yardstick': `Wahrscheinlichkeit: PHIA yardstick, mit deutschen Begriffen der Redaktion; die Lücken zwischen den Stufen sind gewollt. ${confidenceAndGrade}`,
  },
};

function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
