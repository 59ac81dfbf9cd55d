import type { Block } from '../../document/block.ts';
import type { Note } from '../../document/document.ts';
import type { Citation, Inline, NoteMark } from '../../document/inline.ts';
import { citationsWithin } from '../../document/citations-within.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import { text } from '../inline-text.ts';
import type { CitationManner } from './citation-manner.ts';
import { settlementRun, settlementsIn } from './end-note.ts';
import type { FoundRoutes, RouteFinder } from './find-routes.ts';
import { gatherCitations, type GatheredCitations } from './gather-citations.ts';
import { mergeRoutes } from './merge-routes.ts';
import { NoteNumbering } from './note-numbering.ts';
import { replaceCitations } from './replace-citations.ts';
import { placeReferences } from './place-references.ts';
import type { CitedRoute, NoteMatter } from './route.ts';
import { spellOut } from './spell-out.ts';
import { withoutSource } from './without-source.ts';
import type { WordingContext } from './wording-context.ts';
import { houseWordsIn } from '../words/house-words-in.ts';

/** Blocks whose citations have become marks, and what they lead to. */
export interface CitedBlocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Labels of the cited sources by id, in the order in which they are listed. */
  readonly labels: ReadonlyMap<string, string>;
  /** Ids of the cited facts. */
  readonly facts: ReadonlySet<string>;
}

/** Replaces the citations in blocks by marks that lead to notes, in the order of reading. */
export function citeSources(
  blocks: readonly Block[],
  finder: RouteFinder,
  manner: CitationManner,
  context: Omit<WordingContext, 'labels'> & { readonly hasSourcesList: boolean },
): CitedBlocks {
  const gathered = gatherCitations(blocks, finder);
  const labels = manner.label(gathered.sources);
  const wording = context.hasSourcesList ? { ...context, labels } : context;
  const replacer = new Replacer(gathered, manner, wording);
  return { blocks: replacer.rewrite(blocks), notes: replacer.notes(), labels, facts: gathered.facts };
}

class Replacer {
  readonly #gathered: GatheredCitations;
  readonly #manner: CitationManner;
  readonly #context: WordingContext;
  readonly #numbering: NoteNumbering;
  readonly #told = new Set<string>();

  constructor(gathered: GatheredCitations, manner: CitationManner, context: WordingContext) {
    this.#gathered = gathered;
    this.#manner = manner;
    this.#context = context;
    this.#numbering = new NoteNumbering(manner.wording(context));
  }

  notes(): readonly Note[] {
    return this.#numbering.notes();
  }

  rewrite(blocks: readonly Block[]): readonly Block[] {
    let begun = false;
    const enter = (block: Block): void => {
      if (block.kind !== 'heading' || block.level !== 1) return;
      if (begun) this.#numbering.nextSection();
      begun = true;
    };
    const replacing = {
      stands: this.#manner.inText === undefined ? ('after' as const) : ('before' as const),
      replace: (citations: readonly Citation[]) => this.#replace(citations),
      spell: (citation: Citation) => spellOut(this.#gathered.of(citation), this.#manner, this.#context),
      passed: (characters: number) => this.#numbering.passed(characters),
    };
    return rewriteBlocks(blocks, { enter, content: (content) => replaceCitations(content, replacing) });
  }

  #replace(citations: readonly Citation[]): readonly Inline[] {
    const found = citations.map((citation) => this.#gathered.of(citation));
    const unknown = found.flatMap(({ unknown: ids }) => ids).map((id) => text(`[?${id}]`));
    const inText = this.#manner.inText?.(
      found.flatMap(({ routes }) => routes),
      this.#context,
    );
    const matters = citations.flatMap((citation) => this.#mattersOf(citation));
    return [...(inText ?? []), ...this.#marksFor(matters), ...unknown];
  }

  /** What of a citation becomes notes: all of it, or only the analyst's own words. */
  #mattersOf(citation: Citation): readonly NoteMatter[] {
    const words = houseWordsIn(this.#context.language);
    const inner = citationsWithin(citation.remark ?? []).map((one) => this.#gathered.of(one));
    const { routes, unsourced } = this.#gathered.of(citation);
    const all = [...routes, ...inner.flatMap((found) => found.routes.filter((route) => this.#isTold(route)))];
    const cited = this.#manner.inText === undefined ? mergeRoutes(all) : this.#settled(all);
    const bare = [...unsourced, ...inner.flatMap((found) => found.unsourced)];
    const matters = [...cited, ...bare.map((fact) => withoutSource(fact, words))];
    const remark = placeReferences(citation.remark ?? [], {
      of: this.#gathered.of,
      spell: (found) => spellOut(found, this.#manner, this.#context),
      context: this.#context,
    });
    if (remark.length === 0) return matters;
    const named = inner.flatMap((found) => found.routes);
    const last: NoteMatter = { ...(matters.at(-1) ?? { routes: [] }), remark, named };
    return [...matters.slice(0, -1), last];
  }

  /** Within the analyst's words a source is no more than named: what is said of a fact, or of a source in no list, comes before them. */
  #isTold({ facts }: CitedRoute): boolean {
    return facts.length > 0 || this.#context.labels === undefined;
  }

  /** Where references stand in the text, what was settled is a note of its own, once. */
  #settled(routes: FoundRoutes['routes']): readonly NoteMatter[] {
    const news = settlementsIn(routes).filter(({ words }) => !this.#told.has(words));
    for (const { words } of news) this.#told.add(words);
    return news.map((one) => ({ routes: [], remark: settlementRun(one) }));
  }

  #marksFor(matters: readonly NoteMatter[]): readonly Inline[] {
    const marks = new Map<number, NoteMark>();
    for (const matter of matters) {
      const mark = this.#numbering.mark(matter);
      if (!marks.has(mark.number)) marks.set(mark.number, mark);
    }
    if (marks.size === 0) return [];
    const inOrder = [...marks.values()].toSorted((left, right) => left.number - right.number);
    return [{ kind: 'noteReference', marks: inOrder }];
  }
}
