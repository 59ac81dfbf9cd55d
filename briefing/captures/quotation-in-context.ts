import type { WordsInPlace } from './capture-search.ts';
import type { CaptureText } from './capture-text.ts';

/** The words of a quotation as they stand in a capture, with some words around them. */
export interface QuotationInContext {
  /** Word for word, but for case, accents, quotation marks, dashes, or in other words. */
  readonly match: WordsInPlace['state'];
  /** Only in what a reader of the source cannot see. */
  readonly hidden?: true;
  /** At most 60 characters of the same paragraph, whole words; begins with … where more stands before. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const most = 60;

/** The words of a place in a capture, with some of its paragraphs around them. */
export function quotationInContext(capture: CaptureText, place: WordsInPlace): QuotationInContext {
  const { state, hidden, start, end } = place;
  const paragraphs = capture.paragraphs.filter((one) => one.end > start && one.start < end);
  const from = paragraphs[0]?.start ?? start;
  const to = paragraphs.at(-1)?.end ?? end;
  return {
    match: state,
    ...(hidden === undefined ? {} : { hidden: true }),
    before: endOf(oneLine(capture.text.slice(from, start))),
    words: oneLine(capture.text.slice(start, end)),
    after: startOf(oneLine(capture.text.slice(end, to))),
  };
}

function oneLine(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' ');
}

function endOf(text: string): string {
  if (text.length <= most) return text.trimStart();
  const cut = text.slice(-most);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function startOf(text: string): string {
  if (text.length <= most) return text.trimEnd();
  const cut = text.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
