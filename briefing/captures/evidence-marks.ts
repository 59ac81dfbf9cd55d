import type { CaptureText } from './capture-text.ts';
import { findQuotation } from './find-quotation.ts';
import type { QuotationPlace } from './find-quotation.ts';

/** Where the words that a fact quotes stand in a capture. */
export interface EvidenceMark extends QuotationPlace {
  readonly fact: string;
}

/**
 * Looks for a quotation first where its locator says (`para. 3`, `pp. 4–5`), which is quick in a text of any length. Undefined
 * where it is not there, or the locator names no place of this capture.
 */
export function findAtLocator(
  capture: CaptureText,
  quotation: string,
  locator: string | undefined,
): QuotationPlace | undefined {
  const range = located(capture, locator);
  if (range === undefined) return undefined;
  const { start, end } = range;
  const part: CaptureText = {
    ...capture,
    text: capture.text.slice(start, end),
    hidden: capture.hidden
      .filter((passage) => passage.end > start && passage.start < end)
      .map(({ reason, ...passage }) => ({
        reason,
        start: Math.max(0, passage.start - start),
        end: Math.min(end, passage.end) - start,
      })),
  };
  const [found] = findQuotation(part, quotation);
  return found === undefined ? undefined : { ...found, start: found.start + start, end: found.end + start };
}

function located(
  { paragraphs }: CaptureText,
  locator: string | undefined,
): { readonly start: number; readonly end: number } | undefined {
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
