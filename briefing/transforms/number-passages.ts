import type { Block } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';

/** What is numbered. */
export interface Numbering {
  readonly headings?: boolean;
  readonly paragraphs?: boolean;
  /** Paragraphs that have none: those that are no text of the briefing. */
  readonly except?: (content: readonly Inline[]) => boolean;
}

const space = '\u2002';

/**
 * Numbers headings as `2.1` and the paragraphs of running text from 1 to the end. Numbers are words of the document, so that
 * PDF, Word, HTML and Markdown say the same.
 */
export function numberPassages(
  blocks: readonly Block[],
  { headings, paragraphs, except }: Numbering,
): readonly Block[] {
  const highest = Math.min(...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  const levels: number[] = [];
  let last = 0;
  return blocks.map((block): Block => {
    if (block.kind === 'heading' && headings === true) {
      const depth = block.level - highest;
      levels.length = depth + 1;
      for (let at = 0; at < depth; at += 1) levels[at] ??= 1;
      levels[depth] = (levels[depth] ?? 0) + 1;
      return { ...block, content: numbered(levels.join('.'), block.content) };
    }
    if (block.kind !== 'paragraph' || paragraphs !== true || except?.(block.content) === true) return block;
    last += 1;
    return { ...block, content: numbered(`${last}.`, block.content) };
  });
}

function numbered(number: string, content: readonly Inline[]): readonly Inline[] {
  return [{ kind: 'text', value: `${number}${space}` }, ...content];
}
