import type { PageBreak } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

/** A new page in print; nothing to see on a screen. */
export function writePageBreak(pageBreak: PageBreak): Markup {
  return element('div', { class: 'page-break', ...originOf(pageBreak) });
}
