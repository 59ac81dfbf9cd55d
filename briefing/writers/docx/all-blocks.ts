import type { Block } from '../../document/block.ts';

/** Every block of a document, each before the blocks inside it, in reading order. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(inside(block))]);
}

function inside(block: Block): readonly Block[] {
  if ('blocks' in block) return block.blocks;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'sources') return block.summary;
  return block.kind === 'keyed' || block.kind === 'bottomLine'
    ? block.entries.flatMap((entry) => entry.blocks)
    : [];
}
