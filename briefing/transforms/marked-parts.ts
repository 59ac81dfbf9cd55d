import type { Block } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import type { Fact } from '../facts/fact.ts';
import type { Source } from '../sources/source.ts';
import type { Marked } from './check-marking.ts';
import type { CitedBlocks } from './citations/cite-sources.ts';

/** The facts and sources that went into a document: by a citation, by a value in its text, or as background in its list of sources. */
export function markedParts(
  cited: CitedBlocks,
  facts: readonly Fact[],
  sources: readonly Source[],
  hasSourcesList: boolean,
): readonly Marked[] {
  const used = new Set([...cited.facts, ...idsInText(cited.blocks), ...idsInNotes(cited.notes)]);
  const markedFacts = facts
    .filter((fact) => used.has(fact.id))
    .map((fact) => ({ name: `Fact ${fact.id}`, marking: fact.marking, place: { fact: fact.id } }));
  const markedSources = sources
    .filter(
      ({ id, background }) => used.has(id) || cited.labels.has(id) || (hasSourcesList && background === true),
    )
    .map((source) => ({
      name: `Source ${source.id}`,
      marking: source.marking,
      place: { source: source.id },
    }));
  return [...markedFacts, ...markedSources];
}

/** A note on one fact may tell the figure of another. */
function idsInNotes(notes: CitedBlocks['notes']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { content } of notes) gather(content, found);
  return found;
}

function idsInText(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  rewriteBlocks(blocks, {
    content: (content) => {
      gather(content, found);
      return content;
    },
  });
  return found;
}

function gather(content: readonly Inline[], found: Set<string>): void {
  for (const inline of content) {
    if (inline.kind === 'text') for (const id of inline.facts ?? []) found.add(id);
    else if ('content' in inline) gather(inline.content, found);
  }
}
