import { SequenceMatcher } from '../sequence-matcher.ts';
import type { TextRange } from '../seen-ranges.ts';
import { endOfLetters, isRead, lettersOf, readEnds, startOfLetters, type Effort } from './letters.ts';
import { numberMarkAt } from './number-mark.ts';
import { lettersAround, partWords, type PartWord } from './part-words.ts';
import type { QuotationPart } from './quotation-parts.ts';
import { asItStands, spellingOf } from './same-spelling.ts';
import { foldsOfUnit, kindOfUnit, unitKinds } from './unit-kind.ts';
import type { WordIndex } from './word-index.ts';

/** Where a part of a quotation stands, word for word or but for its spelling. */
export interface PartPlace extends TextRange {
  readonly match: 'exact' | 'spelling';
}

/** How many words are tried as the one by which the part is found; hyphens at line ends hide words. */
const mostAnchors = 3;
/** A word that occurs more often is not tried after another. */
const mostOfAnother = 5000;
/** Units that are compared before the text is read from end to end instead. */
const mostEffort = 3_000_000;

/** From where on a part is looked for, and how many of its places are wanted. */
export interface PartLimits {
  readonly from: number;
  readonly most: number;
}

/**
 * The places of a part in a text, exact ones alone where there are any. The time grows with how often its rarest word occurs,
 * and at worst with the text.
 */
export function findPart(index: WordIndex, part: QuotationPart, limits: PartLimits): readonly PartPlace[] {
  const anchors = anchorsOf(index, part);
  const effort = { left: mostEffort };
  const wanted = wantedOf(part, limits);
  for (const anchor of anchors) {
    const places = placesBy(index, wanted, anchor, effort);
    if (places.length > 0) return bestOf(places);
    if (effort.left <= 0) return bestOf(readThrough(index.text, wanted));
  }
  return [];
}

interface Wanted extends PartLimits {
  readonly part: QuotationPart;
  readonly plain: string;
  /** Worked out when it is first needed. */
  spelling?: string;
}

function wantedOf(part: QuotationPart, limits: PartLimits): Wanted {
  return { part, plain: asItStands(part.text), ...limits };
}

function anchorsOf(index: WordIndex, { text, isCutBefore, isCutAfter }: QuotationPart): readonly PartWord[] {
  const words = partWords(text);
  const whole = words.slice(isCutBefore === true ? 1 : 0, isCutAfter === true ? -1 : undefined);
  const each = new Map(whole.map((word) => [word.hash, word]));
  const counted = Array.from(each.values(), (word) => ({ word, count: index.atMost(word.hash) }));
  return counted
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => one.count - other.count)
    .filter(({ count }, at) => at === 0 || (at < mostAnchors && count <= mostOfAnother))
    .map(({ word }) => word);
}

function placesBy(index: WordIndex, wanted: Wanted, anchor: PartWord, effort: Effort): readonly PartPlace[] {
  const { text } = index;
  const [before, after] = lettersAround(wanted.part.text, anchor);
  const places: PartPlace[] = [];
  let last = wanted.from;
  for (const place of index.places(anchor.hash, wanted.from)) {
    if (place < last) continue;
    const end = endOfLetters(text, place, after, effort);
    if (effort.left <= 0 || places.length >= wanted.most) break;
    if (end === -1) continue;
    const start = before === '' ? place : startOfLetters(text, place, before, effort);
    if (start < last) continue;
    const found = proved(text, { start, end }, wanted);
    if (found === undefined) continue;
    places.push(found);
    // What only nearly fits may overlap words that fit.
    if (found.match === 'exact') last = found.end;
  }
  return places;
}

/** The same letters are the same words where they begin and end with words and nothing that counts differs between them. */
function proved(text: string, { start, end }: TextRange, wanted: Wanted): PartPlace | undefined {
  const { part, plain } = wanted;
  if (part.isCutBefore !== true && isInsideWord(text, start)) return undefined;
  if (part.isCutAfter !== true && isInsideWord(text, end)) return undefined;
  const range = withSigns(text, { start, end }, part.text);
  const words = text.slice(range.start, range.end);
  if (asItStands(words) === plain) return { ...range, match: 'exact' };
  wanted.spelling ??= spellingOf(part.text);
  return spellingOf(words) === wanted.spelling ? { ...range, match: 'spelling' } : undefined;
}

/** Signs before the first letter and after the last one: `$5`, `90%`. */
function withSigns(text: string, { start, end }: TextRange, quoted: string): TextRange {
  const { first, last } = readEnds(quoted);
  const before = quoted.slice(0, first);
  const after = quoted.slice(last + 1);
  return {
    start: text.endsWith(before, start) ? start - before.length : start,
    end: text.startsWith(after, end) ? end + after.length : end,
  };
}

/** Small words that Arabic and Hebrew write together with the next one, which may be quoted without them. */
const joinedWords = /^(?:[وفبلكسا]{1,3}|[והבלכמש]{1,2})$/u;
const { digit, ideograph, unseen } = unitKinds;

function isInsideWord(text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && kindOfUnit(text.charCodeAt(before)) === unseen) before -= 1;
  let after = offset;
  while (after < text.length && kindOfUnit(text.charCodeAt(after)) === unseen) after += 1;
  if (before < 0 || after >= text.length) return false;
  const [one, other] = [text.charCodeAt(before), text.charCodeAt(after)];
  // `2,225` is not `2` and no `225`.
  if (numberMarkAt(text, before) !== undefined || numberMarkAt(text, after) !== undefined) return true;
  if (!isRead(one) || !isRead(other)) return false;
  const kinds = [kindOfUnit(one), kindOfUnit(other)];
  if (kinds.includes(ideograph) || kinds.filter((kind) => kind === digit).length === 1) return false;
  return !joinedWords.test(wordBefore(text, offset));
}

function wordBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && offset - start < 5 && isRead(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

/** Reads all of a text for the letters of a part, in a time that grows with the text alone. */
function readThrough(text: string, wanted: Wanted): readonly PartPlace[] {
  const matcher = new SequenceMatcher(lettersOf(wanted.part.text));
  const places: PartPlace[] = [];
  for (let index = wanted.from; index < text.length && places.length < wanted.most; index += 1) {
    const unit = text.charCodeAt(index);
    if (!isRead(unit)) continue;
    const folds = foldsOfUnit(unit);
    for (let at = 0; at < folds.length; at += 1) {
      const range = matcher.push(folds.charCodeAt(at), index, index + 1);
      const found = range === undefined ? undefined : proved(text, range, wanted);
      if (found !== undefined) places.push(found);
    }
  }
  return places;
}

function bestOf(places: readonly PartPlace[]): readonly PartPlace[] {
  const exact = places.filter(({ match }) => match === 'exact');
  return exact.length > 0 ? exact : places;
}
