import { rankOf, type MarkingScheme } from '../document/marking.ts';
import { sourceInRelease, type ReleaseRules } from '../drafts/release-rules.ts';
import type { Evidence, Fact, Speaker } from '../facts/fact.ts';
import type { Source } from '../sources/source.ts';
import { folded } from '../text/folded.ts';

/** Facts and sources as the readers of a level may have them, and the sources they may not. */
export interface ReleasedFacts {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly withheldSources: readonly Source[];
  /** New ids by the old ones, of all that is released: numbers without gaps, so that none tells of what is missing. */
  readonly ids: ReadonlyMap<string, string>;
  /** Words of released facts that only withheld sources hold. */
  readonly withheldWords: readonly string[];
}

/** Up to which level a release goes. */
export interface ReleaseLevel {
  readonly scheme: MarkingScheme;
  readonly label: string;
}

/** Whether the readers of a level may see something of that marking; a marking nobody defined is for nobody. */
export function mayGoTo({ scheme, label }: ReleaseLevel, marking: string): boolean {
  const rank = rankOf(scheme, marking);
  return rank !== -1 && rank <= rankOf(scheme, label);
}

/**
 * Takes out facts and sources above a level. A released fact keeps its statement where its sources are withheld, and rests on
 * one source that stands for all of them, in the template’s words.
 */
export function releaseFacts(
  facts: readonly Fact[],
  sources: readonly Source[],
  level: ReleaseLevel,
  rules: ReleaseRules,
): ReleasedFacts {
  const may = ({ marking }: { readonly marking: string }): boolean => mayGoTo(level, marking);
  const withheldSources = sources.filter((source) => !may(source));
  const releasing = new Releasing(facts.filter(may), sources.filter(may), withheldSources, rules);
  return { ...releasing.released(level), withheldSources };
}

/** The id of the source that stands for withheld ones, before it is numbered; no id of a desk looks so. */
const standIn = '(withheld)';

/** No label such as S4: those are given to the sources that are cited, without a gap. */
function sourceId(number: number): string {
  return `source-${number}`;
}

class Releasing {
  readonly #facts: readonly Fact[];
  readonly #sources: readonly Source[];
  readonly #withheld: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  readonly #rules: ReleaseRules;
  readonly #ids = new Map<string, string>();
  #usesStandIn = false;

  constructor(
    facts: readonly Fact[],
    sources: readonly Source[],
    withheld: readonly Source[],
    rules: ReleaseRules,
  ) {
    this.#facts = facts;
    this.#sources = sources;
    this.#withheld = new Set(withheld.map(({ id }) => id));
    this.#names = new Set(withheld.flatMap(namesOf));
    this.#rules = rules;
    facts.forEach(({ id }, at) => this.#ids.set(id, `F${at + 1}`));
    sources.forEach(({ id }, at) => this.#ids.set(id, sourceId(at + 1)));
  }

  released(level: ReleaseLevel): Omit<ReleasedFacts, 'withheldSources'> {
    const facts = this.#facts.map((fact) => this.#fact(fact));
    const sources = this.#sources.map((source) => this.#source(source));
    return {
      facts,
      sources: this.#usesStandIn ? [...sources, this.#standIn(level)] : sources,
      ids: this.#ids,
      withheldWords: this.#facts.flatMap((fact) => this.#wordsWithheld(fact)),
    };
  }

  #fact({ note: _note, supersededBy, reportedBy, saidBy, ...fact }: Fact): Fact {
    const next = supersededBy === undefined ? undefined : this.#ids.get(supersededBy);
    const speaker = this.#speaker(saidBy);
    return {
      ...fact,
      id: this.#idOf(fact.id),
      evidence: this.#evidence(fact.evidence),
      ...(reportedBy === undefined ? {} : { reportedBy: this.#idOf(reportedBy) }),
      ...(next === undefined ? {} : { supersededBy: next }),
      ...(speaker === undefined ? {} : { saidBy: speaker }),
    };
  }

  #source({ note: _note, citedIn, ...source }: Source): Source {
    return {
      ...source,
      id: this.#idOf(source.id),
      ...(citedIn === undefined ? {} : { citedIn: this.#idOf(citedIn) }),
    };
  }

  /** What is withheld stands only where there is nothing else to rest on, so that it is not counted. */
  #evidence(all: readonly Evidence[]): readonly Evidence[] {
    const open = all.filter(({ source }) => !this.#withheld.has(source));
    const shown = open.map((evidence) => this.#restingOn(evidence));
    return shown.length > 0 || all.length === 0 ? shown : [{ source: this.#idOf(standIn) }];
  }

  /** What stands around a quotation in its capture is no part of it, and goes to nobody. */
  #restingOn({ anchor: _anchor, ...evidence }: Evidence): Evidence {
    return { ...evidence, source: this.#idOf(evidence.source) };
  }

  /** A person who is a withheld source himself is not named as a speaker. */
  #speaker(saidBy: Speaker | undefined): Speaker | undefined {
    if (saidBy === undefined || !this.#names.has(folded(saidBy.name))) return saidBy;
    const { speaker } = this.#rules;
    return speaker === undefined ? undefined : { name: speaker, unnamed: true };
  }

  #idOf(id: string): string {
    if (id !== standIn && !this.#withheld.has(id)) return this.#ids.get(id) ?? id;
    this.#usesStandIn = true;
    return sourceId(this.#sources.length + 1);
  }

  #standIn({ scheme, label }: ReleaseLevel): Source {
    return {
      id: this.#idOf(standIn),
      type: 'document',
      originator: this.#rules.source ?? sourceInRelease,
      marking: scheme.levels[0]?.label ?? label,
      captures: [],
      tags: [],
    };
  }

  #wordsWithheld({ evidence }: Fact): readonly string[] {
    const behind = evidence.filter(({ source }) => this.#withheld.has(source));
    return behind.flatMap(({ quotation }) => (quotation === undefined ? [] : [quotation]));
  }
}

function namesOf({ title, originator, author }: Source): readonly string[] {
  return [title, originator, author].flatMap((name) => (name === undefined ? [] : [folded(name)]));
}
