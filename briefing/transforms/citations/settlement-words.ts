import type { Fact } from '../../facts/fact.ts';
import {
  quantityText,
  rangeOf,
  settledFigures,
  type Figure,
  type Settlement,
} from '../../facts/settlement.ts';
import type { SourcesById } from '../../sources/origin.ts';
import { listed } from '../../text/listed.ts';
import { sentence } from '../../text/sentence.ts';
import { houseWordsIn } from '../words/house-words-in.ts';
import type { HouseWords } from '../words/house-words.ts';
import { issuerOf, speakerName } from './source-names.ts';
import { filled } from '../../text/fill-pattern.ts';

/** What the notes on a fact say of a settlement that it is in. */
export interface SettlementWords {
  readonly words: string;
  /** Ids of all the facts whose figures the words tell. */
  readonly facts: readonly string[];
}

/** What a document is made from, as far as settlements ask. */
interface Material {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: SourcesById;
  /** BCP 47 */
  readonly language: string;
}

/**
 * What notes have to say of settled figures, by the ids of the facts. Nothing is said of a settlement one of whose facts is
 * not in the briefing, so that no note hints at what is left out of it, nor of one whose figures have changed.
 */
export function settlementWords(
  settlements: readonly Settlement[],
  material: Material,
): ReadonlyMap<string, readonly SettlementWords[]> {
  const byFact = new Map<string, SettlementWords[]>();
  for (const settlement of settlements) {
    const figures = settledFigures(settlement, material.facts);
    if (figures === undefined) continue;
    const said = { words: wordsOf(settlement, figures, material), facts: settlement.facts };
    for (const id of settlement.facts) byFact.set(id, [...(byFact.get(id) ?? []), said]);
  }
  return byFact;
}

/** `The figures differ: 150 detainees (US Central Command) and 144 detainees (Rudaw). The desk prefers 150 detainees. It was there.` */
function wordsOf(settlement: Settlement, figures: readonly Figure[], material: Material): string {
  const { comma, and, settlement: words } = houseWordsIn(material.language);
  const given = listed(
    figures.map((figure) => figureWords(figure, material)),
    { comma, and },
  );
  return `${filled(words.differ, given)} ${choiceWords(settlement, figures, material)} ${sentence(settlement.reason)}`;
}

function choiceWords(
  { choice, preferred }: Settlement,
  figures: readonly Figure[],
  { language }: Material,
): string {
  const { settlement: words } = houseWordsIn(language);
  const better = figures.find(({ fact }) => fact.id === preferred);
  if (choice === 'prefer' && better !== undefined)
    return filled(words.prefers, quantityText(better.quantity, language));
  if (choice === 'range') return filled(words.range, quantityText(rangeOf(figures), language));
  return figures.length === 2 ? words.both : words.all;
}

function figureWords({ fact, quantity }: Figure, { sources, language }: Material): string {
  const figure = quantityText(quantity, language);
  const name = nameOf(fact, sources, houseWordsIn(language));
  return name === undefined ? figure : `${figure} (${name})`;
}

function nameOf(
  { saidBy, reportedBy, evidence }: Fact,
  sources: SourcesById,
  words: HouseWords,
): string | undefined {
  if (saidBy !== undefined) return speakerName(saidBy, words);
  const source = sources.get(reportedBy ?? evidence[0]?.source ?? '');
  return source && issuerOf(source, words);
}
