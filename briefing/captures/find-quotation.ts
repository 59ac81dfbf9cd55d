import type { CaptureText } from './capture-text.ts';
import { foldCharacter } from './fold-character.ts';
import { captureIndexOf, type CaptureIndex } from './search/capture-index.ts';
import { findPart, type PartPlace } from './search/find-part.ts';
import { quotationParts, type QuotationPart } from './search/quotation-parts.ts';
import type { WordIndex } from './search/word-index.ts';
import type { TextRange } from './seen-ranges.ts';

/** Where a quotation stands in a capture. */
export interface QuotationPlace extends TextRange {
  /** `spelling`: but for case, accents, quotes, dashes, spacing, ligatures, digits of another script. */
  readonly match: 'exact' | 'spelling';
  /** It is only in what a reader cannot see, or runs through it. */
  readonly hidden?: true;
}

/** How far apart two parts of a quotation may stand, in characters: about two printed pages. */
const farthestApart = 6000;
const mostPlaces = 100;
/** First parts from which the others are looked for. */
const mostChains = 20;

/**
 * The places of a quotation, at most 100. Exact ones stand alone where there are any; what is hidden is looked at only when
 * nothing that can be seen fits. Parts between which something was left out have to stand in their order.
 */
export function findQuotation(capture: CaptureText, quotation: string): readonly QuotationPlace[] {
  return findIndexed(captureIndexOf(capture), quotation);
}

/** The same in a capture that was indexed before. */
export function findIndexed(index: CaptureIndex, quotation: string): readonly QuotationPlace[] {
  const parts = quotationParts(quotation);
  const seen = findParts(index.seen, parts);
  if (seen.length > 0)
    return seen.map((place) => placed(index, withMarks(index.seen.text, place, quotation)));
  if (index.all === undefined) return [];
  const { text } = index.all;
  return findParts(index.all, parts).map((place) => asHidden(withMarks(text, place, quotation)));
}

function placed(index: CaptureIndex, { match, ...range }: PartPlace): QuotationPlace {
  return { ...index.placed(range), match };
}

function asHidden(place: PartPlace): QuotationPlace {
  return { ...place, hidden: true };
}

/** With the punctuation around the words, as far as the quotation has it too. */
function withMarks(text: string, { start, end, match }: PartPlace, quotation: string): PartPlace {
  const before = /^[^\p{L}\p{M}\p{N}]{0,8}/u.exec(quotation.trim())?.[0] ?? '';
  const after = /[^\p{L}\p{M}\p{N}]{0,8}$/u.exec(quotation.slice(-8).trim())?.[0] ?? '';
  let lead = 0;
  while (isSameMark(text.charAt(start - lead - 1), before.charAt(before.length - lead - 1))) lead += 1;
  let trail = 0;
  while (isSameMark(text.charAt(end + trail), after.charAt(trail))) trail += 1;
  return { start: start - lead, end: end + trail, match };
}

function isSameMark(one: string, other: string): boolean {
  return one !== '' && other !== '' && foldCharacter(one) === foldCharacter(other);
}

function findParts(index: WordIndex, parts: readonly QuotationPart[]): readonly PartPlace[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const places = findPart(index, first, { from: 0, most: mostPlaces });
  if (rest.length === 0) return places;
  for (const place of places.slice(0, mostChains)) {
    const whole = followed(index, place, rest);
    if (whole !== undefined) return [whole];
  }
  return [];
}

/** A first part with all others after it, each not far from the one before. */
function followed(index: WordIndex, first: PartPlace, rest: readonly QuotationPart[]): PartPlace | undefined {
  let { end, match } = first;
  for (const part of rest) {
    const [next] = findPart(index, part, { from: end, most: 1 });
    if (next === undefined || next.start - end > farthestApart) return undefined;
    if (next.match === 'spelling') match = 'spelling';
    end = next.end;
  }
  return { start: first.start, end, match };
}
