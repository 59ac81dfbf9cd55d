import type { Fact } from '../facts/fact.ts';
import { originChain, originKey, type SourcesById, utterances } from '../sources/origin.ts';
import type { Source } from '../sources/source.ts';
import { capitalised } from '../text/sentence.ts';
import { issuerOf, speakerName } from '../transforms/citations/source-names.ts';
import { sourceTitle } from './fact-on-card.ts';

/** Where the facts that rest on a source come from: who said them, who reported that, where the desk read it. */
export interface OriginMap {
  readonly factCount: number;
  /** Those that came through somebody else first, those that carry most facts first within that. */
  readonly origins: readonly Origin[];
  /** How many origins there are; more than are listed where there are very many. */
  readonly originCount: number;
}

/** One origin: somebody who said something, or a statement whoever read it out. */
export interface Origin {
  readonly key: string;
  /** `Saad Maan`, `the author` */
  readonly name: string;
  /** What stands behind the facts, as a sentence begins: `One statement`, `Saad Maan`. */
  readonly behind: string;
  readonly factCount: number;
  /** Ids, the first 200. */
  readonly facts: readonly string[];
  readonly paths: readonly OriginPath[];
}

/** A way that facts of one origin took. */
export interface OriginPath {
  /** Who reported it, where that is not what the desk read. */
  readonly reporter?: OriginStation;
  /** What the desk read. */
  readonly read: OriginStation;
}

/** A source on the way, with its name in the diagram. */
export interface OriginStation {
  readonly id: string;
  readonly name: string;
}

const mostOrigins = 500;
const mostFacts = 200;

interface Growing {
  readonly key: string;
  readonly name: string;
  readonly behind: string;
  readonly facts: string[];
  readonly paths: Map<string, OriginPath>;
}

/** Maps the origins of facts that rest on a source. Facts whose evidence is the source are read there. */
export function originMap(facts: readonly Fact[], source: Source, sources: SourcesById): OriginMap {
  const origins = new Map<string, Growing>();
  for (const fact of facts) {
    const evidence = fact.evidence.find((one) => one.source === source.id) ?? fact.evidence[0];
    const chain = originChain(fact, sources, evidence).links.map((link) => link.source);
    const path = pathOf(chain, source, fact);
    const origin = originFor(origins, fact, chain[0] ?? source, sources);
    origin.facts.push(fact.id);
    origin.paths.set(`${path.reporter?.id ?? ''} ${path.read.id}`, path);
  }
  const all = inOrder([...origins.values()]);
  return {
    factCount: facts.length,
    originCount: all.length,
    origins: all.slice(0, mostOrigins).map(({ key, name, behind, paths, facts: ids }) => ({
      key,
      name,
      behind,
      factCount: ids.length,
      facts: ids.slice(0, mostFacts),
      paths: [...paths.values()],
    })),
  };
}

function originFor(
  origins: Map<string, Growing>,
  fact: Fact,
  reporter: Source,
  sources: SourcesById,
): Growing {
  const key = originKey(fact, sources) ?? 'unknown';
  const known = origins.get(key);
  if (known !== undefined) return known;
  const made: Growing = { key, ...namesOf(fact, reporter), facts: [], paths: new Map() };
  origins.set(key, made);
  return made;
}

function namesOf(fact: Fact, reporter: Source): Pick<Growing, 'name' | 'behind'> {
  if (isOwnWords(reporter)) return { name: issuerOf(reporter), behind: `One ${reporter.type}` };
  const name = fact.saidBy === undefined ? authorOf(reporter) : speakerName(fact.saidBy);
  return { name, behind: capitalised(name) };
}

/** A press release or a speech: a person is no text of its own. */
function isOwnWords({ type }: Source): boolean {
  return type !== 'person' && utterances.has(type);
}

function authorOf(source: Source): string {
  return source.type === 'person' ? issuerOf(source) : (source.author ?? 'the author');
}

function pathOf(chain: readonly Source[], source: Source, fact: Fact): OriginPath {
  const read = chain.at(-1) ?? source;
  const before = chain.slice(0, -1);
  const [first] = before;
  const station = { id: read.id, name: stationName(read) };
  if (first === undefined) return { read: station };
  const isOwn = isOwnWords(first) || fact.saidBy?.name === first.originator;
  const names = before.map((one, index) => (index === 0 && isOwn ? `own ${first.type}` : stationName(one)));
  return { reporter: { id: first.id, name: names.join(', in ') }, read: station };
}

function stationName(source: Source): string {
  return source.originator ?? sourceTitle(source);
}

/** Origins that share a reporter stand together, so that lines do not cross. */
function inOrder(origins: readonly Growing[]): readonly Growing[] {
  const reporterOf = ({ paths }: Growing): string => [...paths.values()][0]?.reporter?.id ?? '';
  const weights = new Map<string, number>();
  for (const origin of origins) {
    const reporter = reporterOf(origin);
    weights.set(reporter, (weights.get(reporter) ?? 0) + origin.facts.length);
  }
  const rank = (origin: Growing): number => (reporterOf(origin) === '' ? 1 : 0);
  return origins.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      rankOfAuthor(one) - rankOfAuthor(other) ||
      (weights.get(reporterOf(other)) ?? 0) - (weights.get(reporterOf(one)) ?? 0) ||
      compare(reporterOf(one), reporterOf(other)) ||
      other.facts.length - one.facts.length,
  );
}

/** The source's own account stands last: it is the rest, however much that is. */
function rankOfAuthor({ key }: Growing): number {
  return key.startsWith('source:') ? 1 : 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
