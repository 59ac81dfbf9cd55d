import type { CaptureText } from './capture-text.ts';
import { foldCharacter } from './fold-character.ts';
import { plainWords, seenRanges, type TextRange } from './seen-ranges.ts';
import { SequenceMatcher } from './sequence-matcher.ts';

/** Where a quotation stands in a capture. */
export interface QuotationPlace extends TextRange {
  /** `exact` but for white space and soft hyphens; `normalised` also but for case, accents, quotes, dashes, ligatures. */
  readonly match: 'exact' | 'normalised';
  /** It is only in what a reader cannot see, or runs through it. */
  readonly hidden?: true;
}

/** Writes a character as it is compared; empty where it does not count. */
type Fold = (character: string) => string;

const mostPlaces = 100;
const longestQuotation = 32_000;

const asItStands: Fold = (character) => (character === '\u00ad' ? '' : character);
const folds: readonly (readonly [QuotationPlace['match'], Fold])[] = [
  ['exact', asItStands],
  ['normalised', foldCharacter],
];

/**
 * The places of a quotation, at most 100. Exact ones stand alone where there are any; what is hidden is looked at only when
 * nothing that can be seen fits. Takes a time that grows with the text alone.
 */
export function findQuotation(capture: CaptureText, quotation: string): readonly QuotationPlace[] {
  if (quotation.length > longestQuotation) return [];
  const all = { start: 0, end: capture.text.length };
  const seen = seenRanges(capture, all.start, all.end);
  for (const [match, fold] of folds) {
    const found = findIn(capture.text, seen, quotation, fold);
    if (found.length > 0) return found.map(({ start, end }) => ({ start, end, match }));
  }
  if (capture.hidden.length === 0) return [];
  for (const [match, fold] of folds) {
    const found = findIn(capture.text, [all], quotation, fold);
    if (found.length > 0) return found.map(({ start, end }) => ({ start, end, match, hidden: true }));
  }
  return [];
}

function findIn(
  text: string,
  ranges: readonly TextRange[],
  quotation: string,
  fold: Fold,
): readonly TextRange[] {
  const wanted = plainWords(Array.from(plainWords(quotation.normalize('NFC')).trim(), fold).join('')).trim();
  if (wanted === '') return [];
  const matcher = new SequenceMatcher(wanted);
  const found: TextRange[] = [];
  let afterSpace = true;
  for (const range of ranges) {
    for (let index = range.start; index < range.end && found.length < mostPlaces;) {
      const character = characterAt(text, index);
      const units = fold(character);
      const next = index + character.length;
      for (let unit = 0; unit < units.length; unit += 1) {
        const isSpace = isWhiteSpace(units.charCodeAt(unit));
        if (isSpace && afterSpace) continue;
        afterSpace = isSpace;
        const match = matcher.push(isSpace ? space : units.charCodeAt(unit), index, next);
        if (match !== undefined) found.push(match);
      }
      index = next;
    }
  }
  return found;
}

const space = 0x20;

function isWhiteSpace(unit: number): boolean {
  return (
    unit === space || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)))
  );
}

function characterAt(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && index + 1 < text.length;
  return isPair ? text.slice(index, index + 2) : text.charAt(index);
}
