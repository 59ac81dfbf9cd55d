import type { Block } from '../../document/block.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import { text } from '../inline-text.ts';
import { houseWordsIn } from '../words/house-words-in.ts';

/** Blocks with room for one list of sources: at the end where the template asks for one and has not placed it. */
export interface PlacedSources {
  readonly blocks: readonly Block[];
  readonly hasSourcesList: boolean;
}

/** Sees to it that there is one list of sources, or none; a second one is taken out, for each source is listed once. */
export function placeSources(blocks: readonly Block[], wanted: boolean, language: string): PlacedSources {
  let lists = 0;
  const ids = new Set<string>();
  const once = rewriteBlocks(blocks, {
    enter: (block) => {
      if ('id' in block) ids.add(block.id);
    },
    leave: (block) => {
      if (block.kind !== 'sources') return [block];
      lists += 1;
      return lists === 1 ? [block] : [];
    },
  });
  if (lists > 0 || !wanted) return { blocks: once, hasSourcesList: lists > 0 };
  return {
    blocks: [...once, ...section(freeId(ids), houseWordsIn(language).list.sources)],
    hasSourcesList: true,
  };
}

function section(id: string, title: string): readonly Block[] {
  return [
    { kind: 'heading', level: 1, id, content: [text(title)] },
    { kind: 'sources', summary: [], entries: [], background: [] },
  ];
}

function freeId(taken: ReadonlySet<string>): string {
  let id = 'sources';
  for (let count = 2; taken.has(id); count += 1) id = `sources-${count}`;
  return id;
}
