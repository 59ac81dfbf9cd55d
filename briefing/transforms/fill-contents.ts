import type { Block, Contents, ContentsEntry, Heading } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';

/**
 * Fills the table of contents with the headings of level 1 and 2. Where the template has placed none, one goes after the
 * bottom line, or to the beginning, once there are as many headings as `from` says; 0 is never.
 */
export function fillContents(blocks: readonly Block[], from: number): readonly Block[] {
  const { headings, placed } = survey(blocks);
  const entries = headings.map(entryOf);
  if (placed) return fill(blocks, entries);
  if (from <= 0 || entries.length < from) return blocks;
  const after = blocks.findIndex((block) => block.kind === 'bottomLine') + 1;
  const contents: Contents = { kind: 'contents', entries };
  return [...blocks.slice(0, after), contents, ...blocks.slice(after)];
}

function survey(blocks: readonly Block[]): {
  readonly headings: readonly Heading[];
  readonly placed: boolean;
} {
  const headings: Heading[] = [];
  let placed = false;
  rewriteBlocks(blocks, {
    enter: (block) => {
      if (block.kind === 'heading' && block.level < 3) headings.push(block);
      if (block.kind === 'contents') placed = true;
    },
  });
  return { headings, placed };
}

/** Contents without a heading to lead to are left out. */
function fill(blocks: readonly Block[], entries: readonly ContentsEntry[]): readonly Block[] {
  return rewriteBlocks(blocks, {
    leave: (block) => {
      if (block.kind !== 'contents') return [block];
      return entries.length === 0 ? [] : [{ ...block, entries }];
    },
  });
}

function entryOf(heading: Heading): ContentsEntry {
  return { level: heading.level, to: heading.id, content: heading.content.flatMap(words) };
}

/** An entry is a link itself, and leads to no note: marks, line breaks and links in a heading are left out of it. */
function words(inline: Inline): readonly Inline[] {
  switch (inline.kind) {
    case 'link':
    case 'reference':
      return inline.content.flatMap(words);
    case 'strong':
    case 'emphasis':
      return [{ ...inline, content: inline.content.flatMap(words) }];
    case 'lineBreak':
      return [{ kind: 'text', value: ' ' }];
    case 'noteReference':
    case 'citation':
      return [];
    case 'text':
    case 'code':
    case 'grade':
    case 'portion':
      return [inline];
  }
}
