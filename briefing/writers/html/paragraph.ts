import type { Paragraph } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

/** A paragraph. */
export function writeParagraph(writing: HtmlWriting, paragraph: Paragraph): Markup {
  return element('p', originOf(paragraph), writing.inlines(paragraph.content));
}
