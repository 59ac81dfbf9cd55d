import type { TextQuoteSelector } from './capture-search.ts';
import type { CaptureText } from './capture-text.ts';
import type { QuotationPlace } from './find-quotation.ts';
import { findQuotation } from './find-quotation.ts';
import { quotationAt } from './quotation-at.ts';
import type { TextRange } from './seen-ranges.ts';

/** Where the words that a fact quotes stand in a capture. */
export interface EvidenceMark extends QuotationPlace {
  readonly fact: string;
}

/** What a piece of evidence says of where its quotation stands. */
export interface QuotationWhere {
  /** `para. 3`, `pp. 4–5` */
  readonly locator?: string | undefined;
  /** What stood around the words when they were found. */
  readonly anchor?: Pick<TextQuoteSelector, 'prefix' | 'suffix'> | undefined;
}

/**
 * The place of a quotation in a capture: between the words of its anchor, else where its locator says, or the first one where
 * it is not there or neither names a place of this capture.
 */
export function findWhere(
  capture: CaptureText,
  quotation: string,
  { locator, anchor }: QuotationWhere,
): QuotationPlace | undefined {
  const places = findQuotation(capture, quotation);
  if (places.length < 2) return places[0];
  const anchored = places.find((place) => anchor !== undefined && standsBetween(capture, place, anchor));
  if (anchored !== undefined) return anchored;
  const range = located(capture, locator);
  const there = places.find(
    ({ start, end }) => range !== undefined && start < range.end && end > range.start,
  );
  return there ?? places[0];
}

function standsBetween(
  capture: CaptureText,
  { start, end }: TextRange,
  { prefix, suffix }: Pick<TextQuoteSelector, 'prefix' | 'suffix'>,
): boolean {
  const quoted = quotationAt(capture, start, end);
  return quoted?.prefix === prefix && quoted.suffix === suffix;
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
