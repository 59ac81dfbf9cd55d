import type { CaptureText } from './capture-text.ts';
import type { QuotationPlace } from './find-quotation.ts';
import { findQuotation } from './find-quotation.ts';
import type { TextRange } from './seen-ranges.ts';

/** Where the words that a fact quotes stand in a capture. */
export interface EvidenceMark extends QuotationPlace {
  readonly fact: string;
}

/**
 * The place of a quotation in a capture: where its locator says (`para. 3`, `pp. 4–5`), or the first one where it is not there
 * or the locator names no place of this capture.
 */
export function findAtLocator(
  capture: CaptureText,
  quotation: string,
  locator: string | undefined,
): QuotationPlace | undefined {
  const places = findQuotation(capture, quotation);
  const range = places.length > 1 ? located(capture, locator) : undefined;
  const there = places.find(
    ({ start, end }) => range !== undefined && start < range.end && end > range.start,
  );
  return there ?? places[0];
}

function located({ paragraphs }: CaptureText, locator: string | undefined): TextRange | undefined {
  const match =
    /^(?<what>p|para)(?:\.|ragraph|age|s\b|p\b|p\.|s\.)*\s*(?<from>\d+)(?:\s*[–-]\s*(?<to>\d+))?/iu.exec(
      locator ?? '',
    );
  const { what, from, to } = match?.groups ?? {};
  if (what === undefined || from === undefined) return undefined;
  const [first, last] = [Number(from), Number(to ?? from)];
  const within = paragraphs.filter(({ number, page }) => {
    const at = what.toLowerCase() === 'p' ? page : number;
    return at !== undefined && at >= first && at <= last;
  });
  const [start, end] = [within[0]?.start, within.at(-1)?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}
