import type { List } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element, lines } from './markup.ts';
import type { Markup } from './markup.ts';

/** A list with bullets or numbers. */
export function writeList(writing: HtmlWriting, list: List): Markup {
  const items = list.items.map((blocks) => element('li', {}, writing.blocks(blocks)));
  if (!list.ordered) return element('ul', originOf(list), lines(...items));
  const start = list.start === 1 ? undefined : list.start;
  return element('ol', { start, ...originOf(list) }, lines(...items));
}
