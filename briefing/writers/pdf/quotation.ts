import type { Quotation } from '../../document/block.ts';
import type { PdfNode } from './pdf-definition.ts';
import { columnSetting } from './pdf-writing.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { bareText, keepLast } from './nodes.ts';

/** A quotation set in from both sides, its attribution on a line of its own. */
export function writeQuotation(
  writing: PdfWriting,
  quotation: Quotation,
  setting: Setting,
): readonly PdfNode[] {
  const { style } = writing;
  const { measures } = style;
  const room = setting.width - setting.indent;
  const inset = room - 2 * measures.quotationInset < measures.narrowest ? 0 : measures.quotationInset;
  const { before, after } = style.text.quotation;
  const inside = columnSetting(room - 2 * inset, 'quotation');
  const words = writing.blocks(quotation.blocks, inside);
  return [
    {
      role: 'quotation',
      margin: [setting.indent + inset, before, inset, after],
      stack:
        quotation.attribution === undefined
          ? words
          : [...keepLast(words, measures.attributionAbove), attribution(writing, quotation.attribution)],
    },
  ];
}

function attribution(writing: PdfWriting, content: NonNullable<Quotation['attribution']>): PdfNode {
  return bareText('quotation', [{ text: '—\u00a0' }, ...writing.runs(content, 'quotation')]);
}
