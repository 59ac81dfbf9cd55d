import type * as docx from 'docx';
import type { Block, List } from '../../document/block.ts';
import { spacingOf } from './text-styles.ts';
import { twips } from './measures.ts';
import { deepestLevel, listDefinition } from './numbering.ts';
import { paragraph, settled } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A list of bullets or numbers; every numbered list starts again at its own start. */
export function list(writing: WordWriting, node: List, setting: Setting): readonly WordBlock[] {
  const level = Math.min(setting.listLevel ?? 0, deepestLevel);
  const hang = hangOf(writing, node);
  const inner: Setting = {
    ...setting,
    indent: (setting.indent ?? textIndent(writing.style)) + hang,
    text: 'ListParagraph',
    listLevel: level + 1,
  };
  const numbering = {
    reference: listDefinition(writing.style, node),
    level,
    instance: writing.serial.next('list'),
    custom: true,
  };
  const last = level === 0 ? node.items.length - 1 : -1;
  return node.items.flatMap((blocks, at) =>
    item(writing, blocks, inner, {
      numbering,
      indent: { left: inner.indent ?? 0, right: inner.right ?? 0, hanging: hang },
      ...(at === last ? { spacing: lastSpacing(writing) } : {}),
    }),
  );
}

/** The first paragraph carries the bullet; what follows stands below its text. */
function item(
  writing: WordWriting,
  blocks: readonly Block[],
  inner: Setting,
  options: docx.IParagraphOptions,
): readonly WordBlock[] {
  const [first, ...rest] = blocks;
  const content = first?.kind === 'paragraph' ? first.content : [];
  const others = first === undefined || first.kind === 'paragraph' ? rest : blocks;
  const { spacing, ...plain } = options;
  const numbered = others.length > 0 || spacing === undefined ? plain : options;
  return [
    paragraph(writing, 'ListParagraph', writing.runs(content), { ...settled(inner), ...numbered }),
    ...writing.blocks(others, inner),
  ];
}

function lastSpacing({ style }: WordWriting): docx.ISpacingProperties {
  return spacingOf({ ...style.text.listItem, after: style.measures.listAfter });
}

/** How far the text stands from its bullet, or from a number of as many digits as the last one has. */
function hangOf({ style }: WordWriting, { ordered, start, items }: List): number {
  const { hang, numberHang } = style.measures;
  const digits = String(start + Math.max(0, items.length - 1)).length;
  return twips(ordered ? numberHang.base + numberHang.digit * digits : hang);
}
