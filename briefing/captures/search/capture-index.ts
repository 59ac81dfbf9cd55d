import type { CaptureText, HiddenPassage } from '../capture-text.ts';
import { seenRanges, type TextRange } from '../seen-ranges.ts';
import { indexWords, type WordIndex } from './word-index.ts';

interface CaptureIndexes {
  readonly seen: WordIndex;
  readonly all: WordIndex | undefined;
}

/** The words of a capture, so that what is quoted is found in an instant however long it is. */
export class CaptureIndex {
  readonly capture: CaptureText;
  /** What a reader of the page can see, without the marks of notes. */
  readonly seen: WordIndex;
  /** All that is there, where some of it cannot be seen. */
  readonly all: WordIndex | undefined;
  /** Of the text that was indexed as seen; none where that is all of it. */
  readonly #ranges: readonly TextRange[];

  constructor(capture: CaptureText, ranges: readonly TextRange[], { seen, all }: CaptureIndexes) {
    this.capture = capture;
    this.seen = seen;
    this.all = all;
    this.#ranges = ranges;
  }

  /** Where a stretch of what can be seen stands in the capture’s text. */
  placed({ start, end }: TextRange): TextRange {
    if (this.#ranges.length === 0) return { start, end };
    return { start: this.#placed(start), end: this.#placed(end - 1) + 1 };
  }

  #placed(offset: number): number {
    let before = 0;
    for (const { start, end } of this.#ranges) {
      if (offset < before + end - start) return start + offset - before;
      before += end - start;
    }
    return this.capture.text.length;
  }
}

const indexes = new WeakMap<CaptureText, CaptureIndex>();

/** The index of a capture, made when it is first asked for and kept as long as the capture is. */
export function captureIndexOf(capture: CaptureText): CaptureIndex {
  const steps = indexInSteps(capture);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some milliseconds, so that other things can be done between them. */
export function* indexInSteps(capture: CaptureText): Generator<undefined, CaptureIndex> {
  const known = indexes.get(capture);
  if (known !== undefined) return known;
  const ranges = readRanges(capture);
  const isWhole = ranges.length === 1 && ranges[0]?.end === capture.text.length;
  const read = isWhole
    ? capture.text
    : ranges.map(({ start, end }) => capture.text.slice(start, end)).join('');
  const seen = yield* indexWords(read);
  const all = hiddenIn(capture).length === 0 ? undefined : yield* indexWords(capture.text);
  const index = new CaptureIndex(capture, isWhole ? [] : ranges, { seen, all });
  indexes.set(capture, index);
  return index;
}

/** Marks of notes, which nobody quotes: `[12]`, also raised. */
const noteMarks = /\[[\d¹²³⁰⁴-⁹]{1,3}\]/g;

/** What is read of a capture: what can be seen, without the marks of notes. */
function readRanges(capture: CaptureText): readonly TextRange[] {
  const seen = seenRanges({ ...capture, hidden: hiddenIn(capture) }, 0, capture.text.length);
  const ranges: TextRange[] = [];
  for (const { start, end } of seen) {
    let from = start;
    for (const { 0: mark, index } of capture.text.slice(start, end).matchAll(noteMarks)) {
      ranges.push({ start: from, end: start + index });
      from = start + index + mark.length;
    }
    ranges.push({ start: from, end });
  }
  return ranges.filter(({ start, end }) => start < end);
}

/** What a program read from a scan lies unseen over its picture, and says what the picture shows. */
function hiddenIn({ hidden }: CaptureText): readonly HiddenPassage[] {
  return hidden.filter(({ reason }) => reason !== 'scan-layer');
}
