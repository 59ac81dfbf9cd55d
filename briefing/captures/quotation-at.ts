import type { CaptureParagraph, CaptureText } from './capture-text.ts';
import { plainWords, seenRanges, seenWords, type TextRange } from './seen-ranges.ts';
import { beginningOf } from '../text/beginning-of.ts';

/** Words of a capture with what stands around them, as a TextQuoteSelector of the W3C’s Web Annotation has it. */
export interface CaptureQuotation {
  readonly quotation: string;
  /** Up to 32 characters before. */
  readonly prefix: string;
  /** Up to 32 characters after. */
  readonly suffix: string;
  /** `para. 3`, `paras. 3–5`, `p. 4`, `pp. 4–5`; not there for hidden words in paragraphs that have no number. */
  readonly locator?: string;
  /** Nothing of it can be seen by a reader, so it proves nothing. */
  readonly hidden?: true;
}

const around = 32;

/**
 * The quotation that a selection makes: hidden passages in it are left out, white space is one space. Where all of it is
 * hidden, those words with `hidden`. Undefined where nothing but white space is selected.
 */
export function quotationAt(capture: CaptureText, start: number, end: number): CaptureQuotation | undefined {
  const selected = {
    start: Math.max(0, Math.min(start, end)),
    end: Math.min(capture.text.length, Math.max(start, end)),
  };
  const seen = trimmed(capture, seenRanges(capture, selected.start, selected.end));
  if (seen !== undefined) return quotationOf(capture, seen, seenWords(capture, seen.start, seen.end));
  const unseen = trimmed(capture, [selected]);
  if (unseen === undefined) return undefined;
  const words = plainWords(capture.text.slice(unseen.start, unseen.end)).trim();
  return { ...quotationOf(capture, unseen, words), hidden: true };
}

function quotationOf(capture: CaptureText, range: TextRange, words: string): CaptureQuotation {
  const locator = locatorOf(capture.paragraphs, range);
  return {
    quotation: words.trim(),
    prefix: wordsBefore(capture, range.start),
    suffix: wordsAfter(capture, range.end),
    ...(locator === undefined ? {} : { locator }),
  };
}

/** From the first to the last character in ranges that is no white space. */
function trimmed({ text }: CaptureText, ranges: readonly TextRange[]): TextRange | undefined {
  const filled = ranges.filter(({ start, end }) => /\S/.test(text.slice(start, end)));
  const [first] = filled;
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    start: first.start + text.slice(first.start, first.end).search(/\S/),
    end: last.start + text.slice(last.start, last.end).trimEnd().length,
  };
}

/** Looks further and further back, since hidden words and white space do not count. */
function wordsBefore(capture: CaptureText, end: number): string {
  for (let reach = around; ; reach *= 2) {
    const words = seenWords(capture, Math.max(0, end - reach), end);
    if (words.length >= around || reach >= end)
      return words
        .slice(-around)
        .replace(/^[\udc00-\udfff]/, '')
        .trimStart();
  }
}

function wordsAfter(capture: CaptureText, start: number): string {
  const { length } = capture.text;
  for (let reach = around; ; reach *= 2) {
    const words = seenWords(capture, start, Math.min(length, start + reach));
    if (words.length >= around || start + reach >= length) return beginningOf(words, around).trimEnd();
  }
}

function locatorOf(paragraphs: readonly CaptureParagraph[], { start, end }: TextRange): string | undefined {
  const touched = paragraphsAt(paragraphs, start, end);
  const pages = touched.flatMap(({ page }) => (page === undefined ? [] : [page]));
  if (pages.length > 0) return counted(pages, 'p.', 'pp.');
  const numbers = touched.flatMap(({ number }) => (number === undefined ? [] : [number]));
  return numbers.length > 0 ? counted(numbers, 'para.', 'paras.') : undefined;
}

/** The paragraphs that a stretch touches, which stand in order. */
function paragraphsAt(
  paragraphs: readonly CaptureParagraph[],
  start: number,
  end: number,
): readonly CaptureParagraph[] {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while ((paragraphs[last]?.start ?? end) < end) last += 1;
  return paragraphs.slice(low, last);
}

function counted(numbers: readonly number[], one: string, several: string): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  return first === last ? `${one} ${first}` : `${several} ${first}–${last}`;
}
