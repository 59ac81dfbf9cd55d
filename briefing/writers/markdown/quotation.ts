import type { Quotation } from '../../document/block.ts';
import type { MarkdownWriting } from './markdown-writing.ts';
import { writeLine } from './paragraph.ts';

/** A quotation, with who said it in a last paragraph after a dash. */
export function writeQuotation(writing: MarkdownWriting, { blocks, attribution }: Quotation): string {
  const said = attribution === undefined ? [] : [`— ${writeLine(attribution)}`];
  const markdown = [writing.blocks(blocks), ...said].join('\n\n');
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
