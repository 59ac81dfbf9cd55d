import type { Briefing } from '../drafts/briefing.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactDate } from '../facts/fact-date.ts';
import { parseFactDate } from '../facts/parse-date.ts';
import { sourcesById, type SourcesById } from '../sources/origin.ts';
import { houseTermsIn } from '../terms/house-terms-in.ts';
import { dateKind } from './entries/date-entry.ts';
import {
  evidenceKind,
  factKind,
  judgementKind,
  speakerKind,
  type KindsInFact,
} from './entries/fact-entry.ts';
import { instantKind } from './entries/instant-entry.ts';
import { datedLanguage } from '../facts/date-format.ts';
import { quantityKind } from './entries/quantity-entry.ts';
import { sourceEntry, sourceKind } from './entries/source-entry.ts';
import type { MergeRequest } from './merge-request.ts';
import type { TemplateHead, TemplateParameter } from './template.ts';
import { Entry, type Content, type EntryKind, type Field } from './values/entry.ts';
import { Listing } from './values/listing.ts';

/** All that filters and tags know of one merge. */
export interface MergeData {
  readonly language: string;
  /** IANA name of the zone by which moments are put on days. */
  readonly timeZone: string;
  readonly facts: readonly Fact[];
  readonly sources: SourcesById;
  readonly head: TemplateHead;
  /** Names of the slots that hold prose. */
  readonly filled: ReadonlySet<string>;
  readonly kinds: KindsInFact & { readonly fact: EntryKind<Fact> };
  readonly briefing: EntryKind<Briefing>;
  /** What a template begins with: `facts`, `sources`, `judgements`, `briefing`, `parameters`, `slots` and `today`. */
  readonly roots: Readonly<Record<string, unknown>>;
}

/** Builds what a template sees of a request. Fields are read when they are asked for, so many facts cost little. */
export function mergeDataFor(request: MergeRequest, head: TemplateHead): MergeData {
  const sources = sourcesById(request.sources);
  const language = datedLanguage(request.language ?? head.language, request.dates);
  const kinds = kindsFor(language, sources);
  const facts = request.facts.map((fact) => new Entry(kinds.fact, fact, [fact.id]));
  const { timeZone = 'UTC' } = request;
  const briefing = briefingKind(language, timeZone);
  const filled = new Set(filledSlots(request.briefing));
  const roots: Readonly<Record<string, unknown>> = {
    __proto__: null,
    facts: listing(request.facts, facts),
    sources: listing(
      request.sources,
      request.sources.map((source) => sourceEntry(kinds.source, source, [])),
    ),
    judgements: facts.filter((_, index) => request.facts[index]?.judgement !== undefined),
    briefing: new Entry(briefing, request.briefing, []),
    parameters: new Entry(parametersKind(head, kinds.date), request.briefing.parameters, []),
    slots: new Entry(slotsKind(head), filled, []),
    today: new Entry(kinds.date, parseFactDate(request.today), []),
  };
  return { language, timeZone, facts: request.facts, sources, head, filled, kinds, briefing, roots };
}

function kindsFor(language: string, sources: SourcesById): MergeData['kinds'] {
  const quantity = quantityKind(language);
  const date = dateKind(language);
  const terms = houseTermsIn(language);
  const source = sourceKind(date, terms, (id) => (id === undefined ? undefined : sources.get(id)));
  const inside: KindsInFact = {
    quantity,
    date,
    source,
    speaker: speakerKind(date),
    evidence: evidenceKind(source, sources),
    judgement: judgementKind(language),
  };
  return { ...inside, fact: factKind(inside, sources, terms) };
}

/** Names of the fields of everything in a template, by what has them: `a fact`. */
export function fieldsByThing(): Readonly<Record<string, readonly string[]>> {
  const kinds = Object.values<EntryKind<never>>({
    ...kindsFor('en', new Map()),
    briefing: briefingKind('en'),
  });
  return Object.fromEntries(kinds.map(({ name, fields }) => [name, Object.keys(fields)]));
}

function listing<T>(things: readonly { readonly id: string }[], entries: readonly Entry<T>[]): Listing {
  const byId = new Map<string, Entry<T>>();
  for (const [index, { id }] of things.entries()) {
    const entry = entries[index];
    if (entry !== undefined && !byId.has(id)) byId.set(id, entry);
  }
  return new Listing(entries, byId);
}

function filledSlots(briefing: Briefing): readonly string[] {
  const written = Object.entries(briefing.slots).filter(([, prose]) => prose.trim() !== '');
  return written.map(([name]) => name);
}

/** The names of what a template sees of its briefing. */
export const briefingFields: readonly string[] = Object.keys(briefingKind('en').fields);

function briefingKind(language: string, timeZone = 'UTC'): EntryKind<Briefing> {
  const instant = instantKind(language, timeZone);
  const day: (value: string | undefined) => Content = (value) => new Entry(instant, value, []);
  return {
    name: 'the briefing',
    fields: {
      title: (briefing) => briefing.title,
      shortTitle: (briefing) => briefing.shortTitle ?? briefing.title,
      number: (briefing) => briefing.number,
      marking: (briefing) => briefing.marking,
      cutOff: (briefing) => day(briefing.cutOff),
      issued: (briefing) => day(briefing.issued),
      nextIssue: (briefing) => day(briefing.nextIssue),
      validUntil: (briefing) => day(briefing.validUntil),
      period: (briefing) => briefing.period,
      producer: (briefing) => briefing.producer,
      section: (briefing) => briefing.section,
      distribution: (briefing) => briefing.distribution,
    },
    print: (briefing) => briefing.title,
    compare: (briefing) => briefing.id,
  };
}

function parametersKind(head: TemplateHead, date: EntryKind<FactDate>): EntryKind<Briefing['parameters']> {
  const fields = head.parameters.map((parameter): [string, Field<Briefing['parameters']>] => [
    parameter.name,
    (given) => parameterContent(parameter, valueOf(parameter, given), date),
  ]);
  return { ...named('a set of parameters'), fields: Object.fromEntries(fields) };
}

function valueOf(
  parameter: TemplateParameter,
  given: Briefing['parameters'],
): Briefing['parameters'][string] | undefined {
  return Object.hasOwn(given, parameter.name) ? given[parameter.name] : parameter.default;
}

function parameterContent(
  parameter: TemplateParameter,
  value: string | number | boolean | undefined,
  date: EntryKind<FactDate>,
): Content {
  if (parameter.type !== 'day' || typeof value !== 'string') return value;
  return new Entry(date, parseFactDate(value), []);
}

/** Whether each slot of the template holds prose. */
function slotsKind(head: TemplateHead): EntryKind<ReadonlySet<string>> {
  const fields = head.slots.map((slot): [string, Field<ReadonlySet<string>>] => [
    slot.name,
    (filled) => filled.has(slot.name),
  ]);
  return { ...named('a set of slots'), fields: Object.fromEntries(fields) };
}

function named(name: string): { name: string; print: () => string; compare: () => null } {
  return { name, print: () => '', compare: () => null };
}
