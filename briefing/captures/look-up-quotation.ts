import type { TextQuoteSelector, WordsFound, WordsInPlace } from './capture-search.ts';
import { findIndexed, type QuotationPlace } from './find-quotation.ts';
import type { HiddenReason } from './hidden-reason.ts';
import { quotationAt } from './quotation-at.ts';
import type { WordDifference } from './search/align-words.ts';
import type { CaptureIndex } from './search/capture-index.ts';
import { findNear } from './search/find-near.ts';
import { languageOf } from './search/language-of.ts';
import { partWords } from './search/part-words.ts';
import { quotationParts } from './search/quotation-parts.ts';
import { isReadable, isSameScript } from './search/script-of.ts';
import type { TextRange } from './seen-ranges.ts';

/** A capture of a source, ready to be searched. */
export interface SearchedCapture {
  readonly sha256: string;
  readonly index: CaptureIndex;
}

/** Looks for a quotation in the captures of a source, the newest first; answers the best of what is there. */
export function lookUpQuotation(captures: readonly SearchedCapture[], quotation: string): WordsFound {
  const places = captures.flatMap((capture) => placeIn(capture, quotation));
  const [best] = places.toSorted((one, other) => rankOf(one) - rankOf(other));
  if (best !== undefined) return best;
  const near = captures.flatMap((capture) => nearIn(capture, quotation));
  const [nearest] = near.toSorted((one, other) => one.differences.length - other.differences.length);
  if (nearest !== undefined) return nearest;
  const readable = captures.filter(({ index }) => isReadable(index.capture));
  if (readable.length === 0) return { state: captures.length === 0 ? 'no-capture' : 'no-text' };
  const sameScript = readable.filter(({ index }) => isSameScript(quotation, index.capture));
  if (sameScript.length === 0) return { state: 'other-script' };
  const known = Math.max(...sameScript.map(({ index }) => shareKnown(index, quotation)));
  const language = sameScript[0] === undefined ? undefined : languageOf(sameScript[0].index.seen);
  return {
    state: 'absent',
    captures: readable.map(({ sha256 }) => sha256),
    known,
    ...(language === undefined ? {} : { language }),
  };
}

/** A place in a capture with all that is shown of it. */
export function wordsInPlace(
  { sha256, index }: SearchedCapture,
  place: TextRange & { readonly hidden?: true },
  state: WordsInPlace['state'],
  differences: readonly WordDifference[] = [],
): WordsInPlace {
  const { start, end } = place;
  const quoted = quotationAt(index.capture, start, end);
  const selector: TextQuoteSelector = {
    exact: quoted?.quotation ?? '',
    prefix: quoted?.prefix ?? '',
    suffix: quoted?.suffix ?? '',
  };
  return {
    state,
    capture: sha256,
    start,
    end,
    selector,
    differences,
    ...(quoted?.locator === undefined ? {} : { locator: quoted.locator }),
    ...(place.hidden === true ? { hidden: reasonAt(index, place) } : {}),
  };
}

function placeIn(capture: SearchedCapture, quotation: string): readonly WordsInPlace[] {
  const [place] = findIndexed(capture.index, quotation);
  return place === undefined ? [] : [wordsInPlace(capture, place, place.match)];
}

/** Nearest by its parts, which may stand in any order: it is no pass in any case. */
function nearIn(capture: SearchedCapture, quotation: string): readonly WordsInPlace[] {
  const { index } = capture;
  const found = quotationParts(quotation).map(({ text }) => findNear(index.seen, text));
  const places = found.flatMap((one) => (one === undefined ? [] : [one]));
  if (places.length === 0 || places.length < found.length) return [];
  const start = Math.min(...places.map((one) => one.start));
  const end = Math.max(...places.map((one) => one.end));
  const isApart = end - start > 4 * quotation.length + 6000;
  const range = isApart && places[0] !== undefined ? places[0] : { start, end };
  const differences = places.flatMap((one) => one.differences);
  return [wordsInPlace(capture, index.placed(range), 'near', differences)];
}

function rankOf({ state, hidden }: WordsInPlace): number {
  return (hidden === undefined ? 0 : 2) + (state === 'exact' ? 0 : 1);
}

function reasonAt(
  { capture }: CaptureIndex,
  { start, end }: Pick<QuotationPlace, 'start' | 'end'>,
): HiddenReason {
  const passage = capture.hidden.find((one) => one.end > start && one.start < end);
  return passage?.reason ?? 'not-displayed';
}

/** The share of the words that stand anywhere in a capture. */
function shareKnown({ seen }: CaptureIndex, quotation: string): number {
  const hashes = [...new Set(partWords(quotation.slice(0, 4000)).map(({ hash }) => hash))];
  return hashes.length === 0 ? 0 : hashes.filter((hash) => seen.has(hash)).length / hashes.length;
}
