import type { Block } from '../../document/block.ts';

/** Every block of a document, each before the blocks inside it, in reading order. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(inside(block))]);
}

function inside(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat();
    case 'keyed':
    case 'bottomLine':
      return block.entries.flatMap((entry) => entry.blocks);
    case 'quotation':
    case 'callout':
      return block.blocks;
    case 'sources':
      return block.summary;
    default:
      return [];
  }
}
