import type { CaptureText } from '../capture-text.ts';
import { seenRanges, type TextRange } from '../seen-ranges.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** The words of a capture, so that what is quoted is found in an instant however long it is. */
export class CaptureIndex {
  readonly capture: CaptureText;
  /** What a reader of the page can see. */
  readonly seen: WordIndex;
  /** All that is there, where some of it cannot be seen. */
  readonly all: WordIndex | undefined;
  readonly #ranges: readonly TextRange[];

  constructor(capture: CaptureText, ranges: readonly TextRange[], indexes: readonly WordIndex[]) {
    const [seen, all] = indexes;
    if (seen === undefined) throw new Error('A capture is searched by an index of its words.');
    this.capture = capture;
    this.seen = seen;
    this.all = all;
    this.#ranges = ranges;
  }

  /** Where a stretch of what can be seen stands in the capture’s text. */
  placed({ start, end }: TextRange): TextRange {
    if (this.all === undefined) return { start, end };
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
  const ranges = seenOf(capture);
  const isAllSeen = ranges.length === 1 && ranges[0]?.end === capture.text.length;
  const seen = isAllSeen
    ? capture.text
    : ranges.map(({ start, end }) => capture.text.slice(start, end)).join('');
  const made = [yield* indexWords(seen)];
  if (!isAllSeen) made.push(yield* indexWords(capture.text));
  const index = new CaptureIndex(capture, ranges, made);
  indexes.set(capture, index);
  return index;
}

/** What a program read from a scan lies unseen over its picture, and says what the picture shows. */
function seenOf(capture: CaptureText): readonly TextRange[] {
  const hidden = capture.hidden.filter(({ reason }) => reason !== 'scan-layer');
  return seenRanges({ ...capture, hidden }, 0, capture.text.length);
}
