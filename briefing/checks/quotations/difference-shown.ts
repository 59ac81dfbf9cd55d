import type { WordsInPlace } from '../../captures/capture-search.ts';
import type { CapturePlace, QuotedAndSaid } from '../../outcome.ts';
import { cutText } from '../../text/cut-text.ts';

/** Longer words are shown cut: the place in the capture has the rest. */
const longest = 600;

/** The words of a quotation and those of the source, for the eye, with the place in the capture. */
export function differenceShown(
  quoted: string,
  source: string,
  place: WordsInPlace,
): { readonly versus: QuotedAndSaid; readonly captured: CapturePlace } {
  const versus = { quoted: cut(quoted), said: cut(place.selector.exact) };
  return { versus, captured: capturePlace(source, place) };
}

/** Where words stand in a capture of a source. */
export function capturePlace(source: string, { capture, start, end, locator }: WordsInPlace): CapturePlace {
  return { source, capture, start, end, ...(locator === undefined ? {} : { locator }) };
}

function cut(text: string): string {
  return cutText(text.trim().replaceAll(/\s+/gu, ' '), longest);
}
