import type { CaptureText, HiddenPassage } from './capture-text.ts';

/** A stretch of a capture’s text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What a reader sees between two offsets: the stretches between the hidden passages. */
export function seenRanges({ hidden }: CaptureText, start: number, end: number): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let from = start;
  for (let index = firstEndingAfter(hidden, start); index < hidden.length; index += 1) {
    const passage = hidden[index];
    if (passage === undefined || passage.start >= end) break;
    if (passage.start > from) ranges.push({ start: from, end: passage.start });
    from = Math.max(from, passage.end);
  }
  if (from < end) ranges.push({ start: from, end });
  return ranges;
}

/** Words as a reader sees them between two offsets: hidden passages and soft hyphens left out, white space as one space. */
export function seenWords(capture: CaptureText, start: number, end: number): string {
  const parts = seenRanges(capture, start, end).map((range) => capture.text.slice(range.start, range.end));
  return plainWords(parts.join(''));
}

/** Words with every white space as one space and without soft hyphens; what stood at an end stays as one space. */
export function plainWords(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');
}

function firstEndingAfter(hidden: readonly HiddenPassage[], offset: number): number {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hidden[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
