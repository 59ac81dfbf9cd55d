import type { Block } from './block.ts';
import { plainText } from './plain-text.ts';
import { rewriteBlocks } from './rewrite-blocks.ts';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,:-]*/gu;

/** How many words a block holds; figures count as words, marks of notes do not, and a list of sources has none. */
export function countWords(block: Block): number {
  if (block.kind === 'sources') return 0;
  let count = 0;
  rewriteBlocks([block], {
    content: (content) => {
      count += plainText(content).match(word)?.length ?? 0;
      return content;
    },
  });
  return count;
}
