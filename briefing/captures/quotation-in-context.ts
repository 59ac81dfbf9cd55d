import type { CaptureText } from './capture-text.ts';
import { findQuotation } from './find-quotation.ts';

/** The words of a quotation as they stand in a capture, with some words around them. */
export interface QuotationInContext {
  /** Word for word, or but for its spelling: case, accents, quotation marks, dashes. */
  readonly match: 'exact' | 'spelling';
  /** Only in what a reader of the source cannot see. */
  readonly hidden?: true;
  /** At most 60 characters of the same paragraph, whole words; begins with … where more stands before. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const most = 60;

/** The first place of a quotation in a capture; undefined where it is not there. */
export function quotationInContext(capture: CaptureText, quotation: string): QuotationInContext | undefined {
  const [place] = findQuotation(capture, quotation);
  if (place === undefined) return undefined;
  const paragraphs = capture.paragraphs.filter(({ start, end }) => end > place.start && start < place.end);
  const from = paragraphs[0]?.start ?? place.start;
  const to = paragraphs.at(-1)?.end ?? place.end;
  return {
    match: place.match,
    ...(place.hidden === true ? { hidden: true } : {}),
    before: endOf(oneLine(capture.text.slice(from, place.start))),
    words: oneLine(capture.text.slice(place.start, place.end)),
    after: startOf(oneLine(capture.text.slice(place.end, to))),
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
