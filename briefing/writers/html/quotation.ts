import type { Quotation } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

/** A quotation, with who said it on a line of its own. */
export function writeQuotation(writing: HtmlWriting, quotation: Quotation): Markup {
  const { blocks, attribution } = quotation;
  const words = element('blockquote', {}, writing.blocks(blocks));
  const said =
    attribution && element('figcaption', {}, '—\u00a0', element('cite', {}, writing.inlines(attribution)));
  return element('figure', { class: 'quotation', ...originOf(quotation) }, words, said);
}
