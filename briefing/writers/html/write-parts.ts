import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { scriptStyle } from '../../style/script-style.ts';
import { writeHeader } from './band.ts';
import { htmlWriting } from './blocks.ts';
import { fragment } from './markup.ts';
import { writeNotes } from './notes.ts';
import { writeTitleBlock } from './title-block.ts';

/** One part of the page as HTML; the block it was written from, where it is one. */
export interface HtmlPart {
  readonly html: string;
  readonly block?: Block;
}

/**
 * Writes what {@link writeHtml} writes, without the page around it and apart: the band with the handling mark, the title
 * block, each block of the text, and the notes. So a window can replace what has changed and leave the rest.
 */
export function writeHtmlParts({ meta, blocks, notes }: Document, style: PageStyle): readonly HtmlPart[] {
  const writing = htmlWriting(scriptStyle(style, meta.language), meta);
  const text = blocks.map((block) => ({ html: writing.blocks([block]).html.trim(), block }));
  return [writeHeader(meta), writeTitleBlock(meta), ...text, fragment(writeNotes(writing, notes))].filter(
    ({ html }) => html !== '',
  );
}
