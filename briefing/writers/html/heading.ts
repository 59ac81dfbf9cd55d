import type { Heading } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

/** A heading, one level below the title of the page. */
export function writeHeading(writing: HtmlWriting, heading: Heading): Markup {
  const { level, id, content } = heading;
  return element(`h${level + 1}`, { id, ...originOf(heading) }, writing.inlines(content));
}
