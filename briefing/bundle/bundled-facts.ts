import type { MarkingScheme } from '../document/marking.ts';
import { rankOf } from '../document/marking.ts';
import type { Evidence, Fact } from '../facts/fact.ts';
import { sourcesBehind } from '../sources/sources-behind.ts';
import type { Source } from '../sources/source.ts';

/** The facts and sources of a desk, and which of them a document shows. */
export interface ShownFacts {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Ids of what is printed or cited. */
  readonly printed: ReadonlySet<string>;
  readonly markings: MarkingScheme;
  /** Label of the document's banner. */
  readonly banner: string;
  /** Whether the document lists what was read for background. */
  readonly listsBackground: boolean;
  /** The template and the prose, in which fields of facts are named. */
  readonly authored: string;
}

/** Facts and sources as a bundle holds them. */
export interface BundledFacts {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

/** The facts that are printed or cited, without what the desk keeps to find and to mind them unless it is asked for; and what they rest on. */
export function printedFacts(shown: ShownFacts): BundledFacts {
  const facts = shown.facts.filter(({ id }) => shown.printed.has(id));
  return restingOnOpen(
    facts.map((fact) => bareFact(fact, shown.authored)),
    shown,
  );
}

/** All facts that the readers of the document may see, and what they rest on. */
export function openFacts(shown: ShownFacts): BundledFacts {
  const facts = shown.facts.filter((fact) => shown.printed.has(fact.id) || mayBeSeen(fact, shown));
  return restingOnOpen(facts.map(withoutNote), shown);
}

function bareFact(fact: Fact, authored: string): Fact {
  const { knownSince, reviewBy, supersededBy, tags, ...rest } = withoutNote(fact);
  const asks = (name: string): boolean => authored.includes(name);
  return {
    ...rest,
    tags: asks('tag') ? tags : [],
    ...(knownSince !== undefined && asks('knownSince') ? { knownSince } : {}),
    ...(reviewBy !== undefined && asks('reviewBy') ? { reviewBy } : {}),
    ...(supersededBy !== undefined && asks('supersededBy') ? { supersededBy } : {}),
  };
}

function bareSource(source: Source, authored: string): Source {
  const { tags, ...rest } = withoutNote(source);
  return { ...rest, tags: authored.includes('tag') ? tags : [] };
}

/** A source that the document does not show may be for fewer readers than the document: then nothing may name it. */
function restingOnOpen(facts: readonly Fact[], shown: ShownFacts): BundledFacts {
  const { sources, printed } = shown;
  const wanted = new Set(sourcesBehind(facts, sources).map(({ id }) => id));
  for (const id of chainsFrom(printed, sources)) wanted.add(id);
  const open = sources.filter(
    (source) =>
      printed.has(source.id) ||
      (shown.listsBackground && source.background === true) ||
      (wanted.has(source.id) && mayBeSeen(source, shown)),
  );
  const closed = new Set(sources.map(({ id }) => id));
  for (const { id } of open) closed.delete(id);
  return {
    facts: facts.map((fact) => withoutSources(fact, closed)),
    sources: open.map((source) => withoutCiting(bareSource(source, shown.authored), closed)),
  };
}

/** Where sources that are printed are cited, and where those are. */
function chainsFrom(ids: ReadonlySet<string>, sources: readonly Source[]): ReadonlySet<string> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const chain = new Set<string>();
  for (const start of ids)
    for (let source = byId.get(start); source !== undefined && !chain.has(source.id);) {
      chain.add(source.id);
      source = byId.get(source.citedIn ?? '');
    }
  return chain;
}

function withoutSources({ reportedBy, ...fact }: Fact, closed: ReadonlySet<string>): Fact {
  return {
    ...fact,
    evidence: fact.evidence.filter(({ source }) => !closed.has(source)).map(withoutAnchor),
    ...(reportedBy === undefined || closed.has(reportedBy) ? {} : { reportedBy }),
  };
}

/** Nothing of what stands around a quotation is printed. */
function withoutAnchor({ anchor: _anchor, ...evidence }: Evidence): Evidence {
  return evidence;
}

function withoutCiting({ citedIn, ...source }: Source, closed: ReadonlySet<string>): Source {
  return citedIn === undefined || closed.has(citedIn) ? source : { ...source, citedIn };
}

function mayBeSeen({ marking }: Pick<Fact, 'marking'>, { markings, banner }: ShownFacts): boolean {
  const rank = rankOf(markings, marking);
  return rank !== -1 && rank <= rankOf(markings, banner);
}

function withoutNote<T extends { readonly note?: string }>(thing: T): Omit<T, 'note'> {
  const { note: _note, ...rest } = thing;
  return rest;
}
