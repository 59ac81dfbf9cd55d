import type { Block, KeyedEntry, JudgementRow } from '../../../../briefing/document/block.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';

/** All words of blocks in reading order, with single spaces between them. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks.flatMap(parts).join(' ').replace(/\s+/gu, ' ').trim();
}

function parts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlines(block.content);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(parts));
    case 'keyed':
      return block.entries.flatMap(entryParts);
    case 'table':
      return [
        ...inlines(block.caption),
        ...[...block.head, ...block.rows].flatMap((row) =>
          row.cells.flatMap(({ content }) => inlines(content)),
        ),
        ...inlines(block.note),
      ];
    case 'quotation':
      return [...block.blocks.flatMap(parts), ...inlines(block.attribution)];
    case 'callout':
      return [plainText(block.title).replace(/[.\s]+$/u, ''), ...block.blocks.flatMap(parts)];
    case 'bottomLine':
      return [...inlines(block.title), ...inlines(block.answer), ...block.entries.flatMap(entryParts)];
    case 'judgements':
      return block.rows.flatMap(judgementParts);
    case 'scale':
      return [
        ...block.bands.map(({ term }) => term),
        ...block.bands.map(({ percent }) => percent),
        ...inlines(block.note),
      ];
    case 'sources':
      return [
        ...block.summary.flatMap(parts),
        ...block.entries.flatMap(({ label, reliability, content }) => [
          label,
          ...(reliability === undefined ? [] : [`reliability ${reliability}`]),
          ...inlines(content),
        ]),
        ...(block.background.length === 0 ? [] : ['Background Not cited above.']),
        ...block.background.flatMap(inlines),
      ];
    case 'figure':
      return [block.description, ...inlines(block.caption), ...inlines(block.note)];
    case 'contents':
    case 'pageBreak':
      return [];
  }
}

function entryParts({ key, judgement, blocks }: KeyedEntry): readonly string[] {
  return [
    ...inlines(key),
    ...blocks.flatMap(parts),
    ...(judgement === undefined ? [] : judgementParts(judgement)),
  ];
}

function judgementParts({ claim, basis }: JudgementRow): readonly string[] {
  return [...inlines(claim), ...inlines(basis)];
}

function inlines(content: readonly Inline[] = []): readonly string[] {
  return [plainText(content)];
}
