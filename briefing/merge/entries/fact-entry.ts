import type { Evidence, Fact, FactJudgement, Speaker } from '../../facts/fact.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import { parseFactDate } from '../../facts/parse-date.ts';
import type { Quantity } from '../../facts/quantity.ts';
import { gradeOf } from '../../sources/grade.ts';
import type { SourcesById } from '../../sources/origin.ts';
import type { Source } from '../../sources/source.ts';
import { labelsFor } from '../../document/labels-for.ts';
import type { HouseTerms } from '../../terms/house-terms.ts';
import { houseTermsIn } from '../../terms/house-terms-in.ts';
import { Entry, type EntryKind } from '../values/entry.ts';
import { termIn } from '../values/term.ts';
import { detailsKind } from './record-entry.ts';
import { sourceEntry } from './source-entry.ts';

/** The sorts of things that a fact’s fields give. */
export interface KindsInFact {
  readonly quantity: EntryKind<Quantity>;
  readonly date: EntryKind<FactDate>;
  readonly source: EntryKind<Source>;
  readonly speaker: EntryKind<Speaker>;
  readonly evidence: EntryKind<Evidence>;
  readonly judgement: EntryKind<FactJudgement>;
}

/** What authors see of a fact. The desk’s own note is not among it. */
export function factKind(kinds: KindsInFact, sources: SourcesById, terms: HouseTerms): EntryKind<Fact> {
  return {
    name: 'a fact',
    fields: {
      id: (fact) => fact.id,
      kind: (fact, facts) => termIn(terms.kinds, fact.kind, facts),
      statement: (fact) => fact.statement,
      quantity: (fact, facts) => new Entry(kinds.quantity, fact.quantities[0], facts),
      quantities: (fact, facts) =>
        fact.quantities.map((quantity) => new Entry(kinds.quantity, quantity, facts)),
      date: (fact, facts) => new Entry(kinds.date, fact.date, facts),
      places: (fact) => fact.places,
      place: (fact) => (fact.places.length === 0 ? undefined : fact.places.join(', ')),
      saidBy: (fact, facts) => new Entry(kinds.speaker, fact.saidBy, facts),
      reportedBy: (fact, facts) => sourceEntry(kinds.source, find(sources, fact.reportedBy), facts),
      source: (fact, facts) => sourceEntry(kinds.source, find(sources, fact.evidence[0]?.source), facts),
      sources: (fact, facts) =>
        sourcesOf(fact, sources).map((each) => sourceEntry(kinds.source, each, facts)),
      evidence: (fact, facts) => fact.evidence.map((each) => new Entry(kinds.evidence, each, facts)),
      locator: (fact) => fact.evidence[0]?.locator,
      quotation: (fact) => fact.evidence[0]?.quotation,
      grade: (fact) => gradeOf(fact, sources),
      credibility: (fact) => fact.credibility,
      marking: (fact) => fact.marking,
      status: (fact, facts) => termIn(terms.statuses, fact.status, facts),
      supersededBy: (fact) => fact.supersededBy,
      knownSince: (fact, facts) => dayEntry(kinds.date, fact.knownSince, facts),
      reviewBy: (fact, facts) => dayEntry(kinds.date, fact.reviewBy, facts),
      tags: (fact) => fact.tags,
      details: (fact, facts) => new Entry(detailsKind(fact.kind, terms), fact.details, facts),
      judgement: (fact, facts) => new Entry(kinds.judgement, fact.judgement, facts),
      remark: (fact) => fact.remark,
    },
    print: (fact) => fact.statement,
    compare: (fact) => fact.id,
  };
}

/** What authors see of who said something. */
export function speakerKind(date: EntryKind<FactDate>): EntryKind<Speaker> {
  return {
    name: 'a speaker',
    fields: {
      name: (speaker) => speaker.name,
      role: (speaker) => speaker.role,
      shortName: (speaker) => speaker.shortName ?? speaker.name,
      on: (speaker, facts) => new Entry(date, speaker.on, facts),
      unnamed: (speaker) => speaker.unnamed ?? false,
    },
    print: (speaker) => speaker.name,
    compare: (speaker) => speaker.name,
  };
}

/** What authors see of where a fact can be read. */
export function evidenceKind(source: EntryKind<Source>, sources: SourcesById): EntryKind<Evidence> {
  return {
    name: 'a piece of evidence',
    fields: {
      source: (evidence, facts) => sourceEntry(source, find(sources, evidence.source), facts),
      locator: (evidence) => evidence.locator,
      quotation: (evidence) => evidence.quotation,
    },
    print: (evidence) => [evidence.source, evidence.locator].filter(Boolean).join(', '),
    compare: (evidence) => evidence.source,
  };
}

/** What authors see of a view. */
export function judgementKind(language: string): EntryKind<FactJudgement> {
  const { likelihood: likelihoods } = houseTermsIn(language);
  const labels = labelsFor(language);
  return {
    name: 'a judgement',
    fields: {
      by: (judgement) => judgement.by,
      scale: (judgement) => judgement.scale,
      likelihood: ({ likelihood }, facts) =>
        likelihood === undefined ? undefined : termIn(likelihoods, likelihood, facts),
      confidence: ({ confidence }, facts) =>
        confidence === undefined
          ? undefined
          : termIn({ [confidence]: labels[confidence] }, confidence, facts),
      basis: (judgement) => judgement.basis,
    },
    print: ({ likelihood }) =>
      likelihood === undefined ? '' : termIn(likelihoods, likelihood, []).printed(),
    compare: (judgement) => judgement.likelihood ?? '',
  };
}

function find(sources: SourcesById, id: string | undefined): Source | undefined {
  return id === undefined ? undefined : sources.get(id);
}

/** Each source of the evidence once. */
function sourcesOf(fact: Fact, sources: SourcesById): readonly Source[] {
  const ids = new Set(fact.evidence.map((evidence) => evidence.source));
  return [...ids].map((id) => sources.get(id)).filter((source) => source !== undefined);
}

function dayEntry(
  kind: EntryKind<FactDate>,
  day: string | undefined,
  facts: readonly string[],
): Entry<FactDate> {
  return new Entry(kind, day === undefined ? undefined : parseFactDate(day), facts);
}
