import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { allBlocks } from './all-blocks.ts';

/** The ids that links of the document may lead to: headings, the bottom line, sources and notes. */
export function linkTargets(document: Document): readonly string[] {
  return [...allBlocks(document.blocks).flatMap(idsOf), ...document.notes.map((note) => note.id)];
}

function idsOf(block: Block): readonly string[] {
  if (block.kind === 'sources') return block.entries.map(({ id }) => id);
  return block.kind === 'heading' || block.kind === 'bottomLine' ? [block.id] : [];
}
