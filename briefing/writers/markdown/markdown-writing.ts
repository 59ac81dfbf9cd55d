import type { Block } from '../../document/block.ts';
import type { Labels } from '../../document/labels.ts';

/** One document being written: the writers' words, and how to write what stands inside a block. */
export interface MarkdownWriting {
  readonly labels: Labels;
  blocks(blocks: readonly Block[]): string;
}
