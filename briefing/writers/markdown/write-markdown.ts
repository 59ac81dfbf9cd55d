import type { Document, Note } from '../../document/document.ts';
import { markdownWriting } from './blocks.ts';
import { hung } from './containers.ts';
import { writeFrontBlock } from './front-block.ts';
import { writeWords } from './paragraph.ts';

/**
 * Writes a document as Markdown for diffs: a sentence a line, a front block with what the title block says, notes as
 * `[^1]` with their words at the end. Reading it gives the same words in the same order. The same document gives the
 * same text.
 */
export function writeMarkdown(document: Document): string {
  const { meta, blocks, notes } = document;
  const writing = markdownWriting(meta.labels);
  const parts = [writeFrontBlock(meta), writing.blocks(blocks), ...notes.map(writeNote)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeNote({ number, content }: Note): string {
  return hung(writeWords(content), `[^${number}]: `, '    ');
}
