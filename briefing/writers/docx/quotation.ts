import type { Quotation } from '../../document/block.ts';
import { twips } from './measures.ts';
import { paragraph, settled } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import { run } from './run.ts';
import { spacingOf } from './text-styles.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** Words of another, indented from both sides, with who said them below. */
export function quotation(writing: WordWriting, node: Quotation, setting: Setting): readonly WordBlock[] {
  const inset = twips(writing.style.measures.quotationInset);
  const inner: Setting = {
    ...setting,
    indent: (setting.indent ?? textIndent(writing.style)) + inset,
    right: (setting.right ?? 0) + inset,
    text: 'Quote',
  };
  if (node.attribution === undefined) return writing.blocks(node.blocks, inner);
  return [
    ...writing.blocks(node.blocks, { ...inner, keepNext: true }),
    paragraph(writing, 'Quote', [run(writing, '—\u00a0'), ...writing.runs(node.attribution)], {
      ...settled(inner),
      spacing: spacingOf(writing.style.text.quotation, { before: 0 }),
    }),
  ];
}
