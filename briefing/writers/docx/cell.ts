import type * as docx from 'docx';
import type { Block } from '../../document/block.ts';
import { spacer } from './paragraph.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** Blocks as a cell holds them: Word opens no file with a cell that does not end in a paragraph. */
export function cellBlocks(
  writing: WordWriting,
  blocks: readonly Block[],
  setting: Setting,
): readonly WordBlock[] {
  const written = writing.blocks(blocks, setting);
  return endsInParagraph(written) ? written : [...written, spacer(writing, 1)];
}

function endsInParagraph(written: readonly WordBlock[]): boolean {
  const last = written.at(-1);
  return last !== undefined && isParagraph(last);
}

function isParagraph(block: WordBlock): block is docx.Paragraph {
  return 'addRunToFront' in block;
}
