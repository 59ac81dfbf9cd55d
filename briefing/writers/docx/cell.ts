import * as docx from 'docx';
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
  return written.length === 0 || endsInTable(written) ? [...written, spacer(writing, 1)] : written;
}

/** Whether the last of what was written is a table. */
export function endsInTable(written: readonly WordBlock[]): boolean {
  return written.at(-1) instanceof docx.Table;
}
