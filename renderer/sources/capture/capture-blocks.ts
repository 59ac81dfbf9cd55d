import type { CaptureText } from '../../../briefing/captures/capture-text.ts';

/** A part of a paragraph that is drawn as one: all of it, unless it is very long. */
export interface CaptureBlock {
  readonly start: number;
  readonly end: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Number of the paragraph, on its first block. */
  readonly number?: number;
  /** Page that begins with it. */
  readonly page?: number;
  readonly isHeading: boolean;
  /** Whether the paragraph goes on with it. */
  readonly isContinued: boolean;
}

/** A text that is longer is drawn in several blocks, so that no paragraph is too long to draw. */
const longest = 4000;

/** The text of a capture in blocks that can be drawn one by one. */
export function captureBlocks({ text, paragraphs }: CaptureText): readonly CaptureBlock[] {
  const blocks: CaptureBlock[] = [];
  let page: number | undefined;
  for (const [paragraph, { start, end, number, page: on, heading }] of paragraphs.entries()) {
    for (let from = start; from < end;) {
      const to = cut(text, from, end);
      const isFirst = from === start;
      blocks.push({
        start: from,
        end: to,
        paragraph,
        isHeading: heading === true,
        isContinued: !isFirst,
        ...(isFirst && number !== undefined ? { number } : {}),
        ...(isFirst && on !== undefined && on !== page ? { page: on } : {}),
      });
      from = to;
    }
    page = on;
  }
  return blocks;
}

/** The index of the block in which an offset lies, or of the last one before it. */
export function blockAt(blocks: readonly CaptureBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cut(text: string, from: number, end: number): number {
  if (end - from <= longest) return end;
  const space = text.slice(from, from + longest).search(/\s\S*$/u);
  if (space > longest / 2) return from + space + 1;
  const isPair = /[\ud800-\udbff]/.test(text.charAt(from + longest - 1));
  return from + longest - (isPair ? 1 : 0);
}
