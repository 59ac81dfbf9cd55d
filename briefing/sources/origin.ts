import type { Evidence, Fact, Speaker } from '../facts/fact.ts';
import type { Finding } from '../outcome.ts';
import type { Source, SourceType } from './source.ts';

/** Sources by their id. */
export type SourcesById = ReadonlyMap<string, Source>;

/** The way a fact took to the desk: who said it, who reported it, where that is cited, what the desk read. */
export interface OriginChain {
  readonly speaker?: Speaker;
  /** From the source nearest to the speaker to the one the desk read; each source once. */
  readonly links: readonly ChainLink[];
  /** Sources that are missing, and chains that turn in a circle. */
  readonly findings: readonly Finding[];
}

/** A source on the way from speaker to desk. */
export interface ChainLink {
  readonly source: Source;
  /** Where in the source; known for what the desk read. */
  readonly locator?: string;
}

/** Sources that are themselves what was said or done, not a report of it. */
export const utterances: ReadonlySet<SourceType> = new Set<SourceType>([
  'press release',
  'statement',
  'speech',
  'document',
  'legal text',
  'dataset',
  'social media post',
  'person',
]);

/** Builds a map for the functions of this module. */
export function sourcesById(sources: Iterable<Source>): SourcesById {
  return new Map(Array.from(sources, (source) => [source.id, source]));
}

/**
 * Follows one piece of a fact’s evidence (the first, unless another is given) from who said it to what the desk read. A chain
 * that comes back to a source it has been at ends there, with a finding.
 */
export function originChain(
  fact: Fact,
  sources: SourcesById,
  evidence: Evidence | undefined = fact.evidence[0],
): OriginChain {
  const start = fact.reportedBy ?? evidence?.source;
  const walk = start === undefined ? emptyWalk : follow(start, sources, fact.id);
  const whole = evidence === undefined ? walk : endAt(evidence.source, walk, sources, fact.id);
  const links = whole.sources.map((source): ChainLink => {
    const locator = source.id === evidence?.source ? evidence.locator : undefined;
    return locator === undefined ? { source } : { source, locator };
  });
  return { ...(fact.saidBy === undefined ? {} : { speaker: fact.saidBy }), links, findings: whole.findings };
}

interface Walk {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

const emptyWalk: Walk = { sources: [], findings: [] };

/** From a source along `citedIn`, to one that is cited nowhere. */
function follow(start: string, sources: SourcesById, fact: string): Walk {
  const walked = new Set<Source>();
  for (let id: string | undefined = start; id !== undefined;) {
    const source = sources.get(id);
    if (source === undefined) return { sources: [...walked], findings: [missing(id, fact)] };
    if (walked.has(source)) return { sources: [...walked], findings: [circle(walked, source, fact)] };
    walked.add(source);
    id = source.citedIn;
  }
  return { sources: [...walked], findings: [] };
}

/** What the fact says it was read in goes before where its reporter is cited in general. */
function endAt(read: string, walk: Walk, sources: SourcesById, fact: string): Walk {
  if (walk.sources.some((source) => source.id === read)) return walk;
  const rest = follow(read, sources, fact);
  const reporter = walk.sources.slice(0, 1);
  const repeated = new Set(walk.findings.map((finding) => finding.message));
  return {
    sources: [...reporter, ...rest.sources.filter((source) => source !== reporter[0])],
    findings: [...walk.findings, ...rest.findings.filter((finding) => !repeated.has(finding.message))],
  };
}

/**
 * A key that two facts share when they come from one origin: the statement they rest on, with all its speakers; else the
 * speaker, whoever reported him; an unnamed speaker only within one outlet; else the source that says it of its own accord.
 * Undefined for a fact without speaker and source.
 */
export function originKey(fact: Fact, sources: SourcesById): string | undefined {
  const reporter = fact.reportedBy ?? fact.evidence[0]?.source;
  const source = reporter === undefined ? undefined : sources.get(reporter);
  if (source !== undefined && utterances.has(source.type)) return utteranceKey(source);
  if (fact.saidBy === undefined) return reporter === undefined ? undefined : `source:${reporter}`;
  const name = nameKey(fact.saidBy.name);
  return fact.saidBy.unnamed === true ? `unnamed:${name}:${reporter ?? ''}` : `name:${name}`;
}

/** A statement is known by who made it, so that the same words met elsewhere under that name are no second origin. */
function utteranceKey(source: Source): string {
  const author = source.originator ?? source.author;
  return author === undefined ? `source:${source.id}` : `name:${nameKey(author)}`;
}

/** Spelling that does not tell two speakers apart: case, spaces, full stops, a leading article. */
function nameKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll('.', '').replaceAll(/\s+/g, ' ').trim();
  return plain.replace(/^(?:the|an?) /, '');
}

/**
 * The keys of everything a fact comes from. A speaker is one origin whoever reports him; what sources say of their own accord
 * has one origin a source, but for sources that are cited in one another. Empty for a fact without speaker and source.
 */
export function originKeys(fact: Fact, sources: SourcesById): readonly string[] {
  const first = originKey(fact, sources);
  if (first === undefined) return [];
  if (fact.saidBy !== undefined || fact.reportedBy !== undefined || fact.evidence.length < 2) return [first];
  const read = fact.evidence.map((evidence) => evidence.source);
  const passedOn = new Set(read.flatMap((id) => citingSources(id, sources)));
  const own = read.filter((id) => !passedOn.has(id));
  return own.length === 0 ? [first] : [...new Set(own.map((id) => originKeyOfSource(id, sources)))];
}

/** The key of what a source says of its own accord: who made the statement, else the source. */
export function originKeyOfSource(id: string, sources: SourcesById): string {
  const source = sources.get(id);
  return source !== undefined && utterances.has(source.type) ? utteranceKey(source) : `source:${id}`;
}

/** The sources in which a source is cited, and in which those are. */
function citingSources(id: string, sources: SourcesById): readonly string[] {
  const walked: string[] = [];
  let next = sources.get(id)?.citedIn;
  while (next !== undefined && next !== id && !walked.includes(next)) {
    walked.push(next);
    next = sources.get(next)?.citedIn;
  }
  return walked;
}

/** How many origins facts have between them; facts whose origin is unknown count as one. */
export function countOrigins(facts: Iterable<Fact>, sources: SourcesById): number {
  const keys = new Set<string>();
  for (const fact of facts) {
    const origins = originKeys(fact, sources);
    for (const key of origins.length === 0 ? [''] : origins) keys.add(key);
  }
  return keys.size;
}

function missing(id: string, fact: string): Finding {
  return {
    rule: 'unknown-source',
    severity: 'error',
    message: `Fact ${fact} rests on source ${id}, which is not on the desk. Add the source or correct its id.`,
    place: { fact, source: id },
    found: id,
  };
}

function circle(walked: ReadonlySet<Source>, again: Source, fact: string): Finding {
  const way = [...walked, again].map((source) => source.id).join(', cited in ');
  return {
    rule: 'origin-circle',
    severity: 'error',
    message: `The sources of fact ${fact} cite each other in a circle: ${way}. Clear “cited in” of the one that was read.`,
    place: { fact, source: again.id },
    found: way,
  };
}
