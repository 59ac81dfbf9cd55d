import { boundsOf, compareDates } from '../facts/date-bounds.ts';
import type { FactDate } from '../facts/fact-date.ts';
import type { Fact } from '../facts/fact.ts';
import { formatDate } from '../facts/format-date.ts';
import { counted } from '../text/counted.ts';
import { digest } from '../text/digest.ts';
import { listed } from '../text/listed.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { capitalised } from '../text/sentence.ts';
import { countOrigins, sourcesById } from './origin.ts';
import type { Source, SourceType } from './source.ts';

/** What a summary of the sources is drafted from. */
export interface SummaryMatter {
  /** Facts that the document prints or cites. */
  readonly facts: readonly Fact[];
  /** The sources behind them, and those that are cited themselves. */
  readonly sources: readonly Source[];
  /** The bottom line and the judgements, as far as something is cited in them, and how many of them rest on one origin. */
  readonly keyStatements: number;
  readonly onOneOrigin: number;
  /** Figures that contradict each other: settled by the desk, and not. */
  readonly conflicts: { readonly settled: number; readonly open: number };
}

/** A view of the whole base of a document, as the analyst has it printed. */
export interface SourceSummary {
  /** Plain words; an empty line parts paragraphs. */
  readonly text: string;
  /** Mark of what it was drafted from, by which it is known when that has changed. */
  readonly basis: string;
}

/**
 * Drafts the source summary statement of ICD 206 in plain English for the analyst to edit: sources by type, grade, language and
 * age, key sources, key statements on one origin, gaps and conflicts. It gives no number that the next citation would change.
 */
export function draftSummary(matter: SummaryMatter): SourceSummary {
  const { sources } = matter;
  if (sources.length === 0) return { text: 'No source is cited.', basis: digest('') };
  const text = [
    typesIn(matter),
    gradesIn(sources),
    languagesIn(sources) + agesIn(sources),
    keySourcesIn(matter),
    gapsIn(matter),
    conflictsIn(matter),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const known = sources.map(({ id, descriptor = '' }) => [id, descriptor]);
  return { text, basis: digest(JSON.stringify([text, known])) };
}

const severalOf: Readonly<Partial<Record<SourceType, string>>> = {
  'press reports': 'sets of press reports',
  speech: 'speeches',
  person: 'people',
};

function typesIn({ facts, sources }: SummaryMatter): string {
  const types = Map.groupBy(sources, ({ type }) => type);
  const named = listed([...types].map(([type, all]) => typeWords(type, all.length)));
  const origins = countOrigins(facts, sourcesById(sources));
  const from = origins === 0 ? '' : `, with ${counted(origins, 'origin')} between them`;
  return sources.length === 1
    ? `This briefing rests on a single source, ${named}.`
    : `This briefing rests on ${sources.length} sources (${named})${from}.`;
}

function typeWords(type: SourceType, count: number): string {
  if (count > 1) return `${count} ${severalOf[type] ?? `${type}s`}`;
  return type === 'press reports' ? 'one set of press reports' : `one ${type}`;
}

const judged = ['A', 'B', 'C', 'D', 'E'] as const;

function gradesIn(sources: readonly Source[]): string {
  const of = (letter: Source['reliability']): number =>
    sources.filter(({ reliability }) => reliability === letter).length;
  const graded = judged.filter((letter) => of(letter) > 0).map((letter) => `${of(letter)} ${letter}`);
  const [unjudged, ungraded] = [of('F'), of(undefined)];
  if (ungraded === sources.length)
    return sources.length === 1 ? 'It is not graded.' : 'None of them is graded.';
  const parts = [
    ...(graded.length === 0 ? [] : [`reliability: ${graded.join(', ')}`]),
    ...(unjudged === 0 ? [] : [`${unjudged} cannot be judged (F)`]),
    ...(ungraded === 0 ? [] : [`${ungraded} not graded`]),
  ];
  return `${capitalised(parts.join('; '))}.`;
}

function languagesIn(sources: readonly Source[]): string {
  const languages = new Set(
    sources.flatMap(({ language }) => (language === undefined ? [] : [primaryLanguage(language)])),
  );
  if (sources.length === 1) return languages.size === 0 ? 'It' : `It is in ${namesOf(languages)}, and`;
  if (languages.size === 0) return 'They';
  const said = namesOf(languages);
  const isAll = sources.every(({ language }) => language !== undefined);
  return isAll ? `They are in ${said}, and` : `Those whose language is known are in ${said}. They`;
}

/** `Arabic and English` */
function namesOf(languages: ReadonlySet<string>): string {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  return listed([...languages].map((language) => names.of(language) ?? language).toSorted());
}

function agesIn(sources: readonly Source[]): string {
  const dates = sources
    .flatMap(({ published }) => (published === undefined ? [] : [published]))
    .toSorted(compareDates);
  const [oldest, newest] = [dates[0], dates.at(-1)];
  const isOneSource = sources.length === 1;
  if (oldest === undefined || newest === undefined)
    return ` ${isOneSource ? 'has' : 'have'} no date of publication.`;
  const undated = sources.length - dates.length;
  const rest = undated === 0 ? '' : ` (${undated} without a date)`;
  const isOne = sameDays(oldest, newest);
  const span = isOne ? formatDate(oldest, 'en', 'on') : `from ${day(oldest)} to ${day(newest)}`;
  return ` ${isOneSource ? 'was' : 'were'} published ${span}${rest}.`;
}

function sameDays(one: FactDate, other: FactDate): boolean {
  return (
    boundsOf(one).earliest === boundsOf(other).earliest && boundsOf(one).latest === boundsOf(other).latest
  );
}

function day(date: FactDate): string {
  return formatDate(date, 'en', 'long');
}

/** The sources that carry most facts, and how the key statements stand. */
function keySourcesIn(matter: SummaryMatter): string {
  const carried = carryingMost(matter).map(nameOf);
  const key = carried.length === 0 ? [] : [`Most of it comes through ${listed(carried)}.`];
  return [...key, ...keyStatementsIn(matter)].join(' ');
}

function keyStatementsIn({ keyStatements, onOneOrigin }: SummaryMatter): readonly string[] {
  if (onOneOrigin === 0) return [];
  if (onOneOrigin === keyStatements) return ['Each key statement that cites its ground rests on one origin.'];
  const rests = onOneOrigin === 1 ? 'rests' : 'rest';
  return [
    `Of ${keyStatements} key statements that cite their ground, ${onOneOrigin} ${rests} on one origin.`,
  ];
}

/** At most two, each with a third of the facts or more; a single source carries all. */
function carryingMost({ facts, sources }: SummaryMatter): readonly Source[] {
  if (sources.length === 1) return [];
  const counts = new Map<string, number>();
  for (const { reportedBy, evidence } of facts) {
    const carriers = new Set(evidence.map(({ source }) => source));
    if (reportedBy !== undefined) carriers.add(reportedBy);
    for (const id of carriers) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const countOf = ({ id }: Source): number => counts.get(id) ?? 0;
  return sources
    .filter((source) => countOf(source) > 1 && countOf(source) * 3 >= facts.length)
    .toSorted((one, other) => countOf(other) - countOf(one))
    .slice(0, 2);
}

function nameOf({ originator, author, title, type, id }: Source): string {
  return originator ?? author ?? (title === undefined ? `${type} ${id}` : `“${title}”`);
}

function gapsIn({ facts, sources }: SummaryMatter): string {
  const gaps = [
    ...unseenIn(sources),
    ...(facts.some(({ saidBy }) => saidBy?.unnamed === true) ? ['some who speak are not named'] : []),
    ...(facts.some(({ evidence }) => evidence.length === 0) ? ['some facts name no source'] : []),
  ];
  return gaps.length === 0 ? '' : `Gaps: ${gaps.join('; ')}.`;
}

function unseenIn(sources: readonly Source[]): readonly string[] {
  const unseen = sources.filter(({ citedIn }) => citedIn !== undefined).length;
  if (unseen === 0) return [];
  if (unseen === sources.length)
    return [
      sources.length === 1
        ? 'the desk has not seen it itself'
        : 'the desk has seen none of the sources itself',
    ];
  return [`${unseen} of the sources the desk has not seen itself`];
}

function conflictsIn({ conflicts: { settled, open } }: SummaryMatter): string {
  if (settled + open === 0) return 'No figures contradict each other.';
  const cases = settled + open === 1 ? 'In one case' : `In ${settled + open} cases`;
  const rest =
    open === 0 ? 'the desk has settled that' : settled === 0 ? 'that is open' : `${open} of them open`;
  return `${cases} figures contradict each other; ${rest}.`;
}
