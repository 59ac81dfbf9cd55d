import type { Block } from '../document/block.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';

/** Numbers the tables, and apart from them the figures, that have a caption: from 1, in the order of reading. */
export function numberCaptions(blocks: readonly Block[]): readonly Block[] {
  const count = { table: 0, figure: 0 };
  return rewriteBlocks(blocks, {
    leave: (block) => {
      if (block.kind !== 'table' && block.kind !== 'figure') return [block];
      if (block.caption === undefined) return [block];
      count[block.kind] += 1;
      return [{ ...block, number: count[block.kind] }];
    },
  });
}
