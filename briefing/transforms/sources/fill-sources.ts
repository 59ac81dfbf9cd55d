import type { Block, Sources } from '../../document/block.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import type { Fact } from '../../facts/fact.ts';
import { countOrigins, sourcesById } from '../../sources/origin.ts';
import type { SourceSummary } from '../../sources/draft-summary.ts';
import type { Source } from '../../sources/source.ts';
import type { CitedBlocks } from '../citations/cite-sources.ts';
import type { WordingContext } from '../citations/wording-context.ts';
import { backgroundEntry, sourceEntry } from './source-entry.ts';
import { sourceSummary, writtenSummary } from './source-summary.ts';
import { houseWordsIn } from '../words/house-words-in.ts';

/** Fills the Sources section: each cited source once in the order of the labels, then what was read for background. */
export function fillSources(
  cited: CitedBlocks,
  facts: readonly Fact[],
  sources: readonly Source[],
  context: WordingContext,
  written?: SourceSummary,
): readonly Block[] {
  const list = listOf(cited, facts, sources, context);
  const own = written === undefined ? list.summary : writtenSummary(written.text);
  return rewriteBlocks(cited.blocks, {
    leave: (block) => {
      if (block.kind !== 'sources') return [block];
      const summary = block.summary.length > 0 ? block.summary : own;
      return [{ ...block, ...list, summary }];
    },
  });
}

function listOf(
  cited: CitedBlocks,
  facts: readonly Fact[],
  sources: readonly Source[],
  context: WordingContext,
): Pick<Sources, 'summary' | 'entries' | 'background'> {
  const byId = sourcesById(sources);
  const used = [...cited.labels].flatMap(([id, label]) => {
    const source = byId.get(id);
    return source === undefined ? [] : [{ source, label }];
  });
  const citedFacts = facts.filter((fact) => cited.facts.has(fact.id));
  const background = [...byId.values()].filter(
    (source) => source.background === true && !cited.labels.has(source.id),
  );
  return {
    summary: sourceSummary(
      {
        notes: cited.notes.filter((note) => note.sources.length > 0).length,
        sources: used.length,
        seen: used.filter(({ source }) => source.citedIn === undefined).length,
        facts: citedFacts.length,
        origins: countOrigins(citedFacts, byId),
      },
      houseWordsIn(context.language),
    ),
    entries: used.map(({ source, label }) => sourceEntry(source, label, context)),
    background: background.map((source) => backgroundEntry(source, context)),
  };
}
