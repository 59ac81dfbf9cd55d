import type { Paragraph } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { directionOfText } from '../../document/text-direction.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

/** A paragraph. */
export function writeParagraph(writing: HtmlWriting, paragraph: Paragraph): Markup {
  const direction = directionOfText(plainText(paragraph.content), writing.direction);
  const turned = direction === writing.direction ? {} : { dir: direction };
  return element('p', { ...originOf(paragraph), ...turned }, writing.inlines(paragraph.content));
}
