import { numberMarkAt } from './number-mark.ts';
import { foldOfUnit, foldsOfUnit, kindOfUnit, unitKinds } from './unit-kind.ts';

/** Hears of a word: what it is known by, and where it stands in UTF-16 units. */
export type TakeWord = (hash: number, start: number, end: number) => void;

const { gap, letter, digit, ideograph, unseen, apostrophe, hyphen } = unitKinds;
const seed = 0x811c9dc5;

/**
 * Tells the words of a text that begin from one offset up to another; answers the offset from which to go on. Words are known
 * by a hash of how they are compared, so `Ministry’s` is `ministry's`. Numbers are words: `2,225` is `2225`. Of words with a
 * hyphen each part is told, and then all of it without hyphens, as words are that were parted at the end of a line.
 */
export function scanWords(text: string, from: number, to: number, take: TakeWord): number {
  let index = from;
  while (index < to) {
    const kind = kindOfUnit(text.charCodeAt(index));
    if (kind === letter) index = scanCompound(text, index, take);
    else if (kind === digit) index = scanNumber(text, index, take);
    else {
      if (kind === ideograph) take(finished(mixed(seed, text.charCodeAt(index))), index, index + 1);
      index += 1;
    }
  }
  return index;
}

/** Words that hyphens join, one after the other and all together. */
function scanCompound(text: string, start: number, take: TakeWord): number {
  let whole = seed;
  let hash = seed;
  let wordStart = start;
  let index = start;
  for (;;) {
    const unit = text.charCodeAt(index);
    const kind = index < text.length ? kindOfUnit(unit) : gap;
    if (kind === letter) {
      hash = mixed(hash, unit);
      whole = mixed(whole, unit);
    } else if (kind !== unseen && !(kind === apostrophe && isLetterAt(text, index + 1))) {
      take(finished(hash), wordStart, index);
      if (wordStart !== start) take(finished(whole), start, index);
      const next = kind === hyphen ? afterHyphen(text, index) : -1;
      if (next === -1) return index;
      index = next;
      wordStart = next;
      hash = seed;
      continue;
    }
    index += 1;
  }
}

/** Where the word goes on after a hyphen, on this line or the next one; -1 where it does not. */
function afterHyphen(text: string, index: number): number {
  let next = index + 1;
  if (isLetterAt(text, next)) return next;
  while (next < text.length && next < index + 8 && /[ \t\n]/.test(text.charAt(next))) next += 1;
  return text.slice(index, next).includes('\n') && isLetterAt(text, next) ? next : -1;
}

function scanNumber(text: string, start: number, take: TakeWord): number {
  let hash = seed;
  let index = start;
  for (; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (kindOfUnit(unit) === digit) hash = mixed(hash, unit);
    else {
      const mark = numberMarkAt(text, index);
      if (mark === undefined) break;
      if (mark === 'decimal') hash = mixed(hash, unit);
    }
  }
  take(finished(hash), start, index);
  return index;
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && kindOfUnit(text.charCodeAt(index)) === letter;
}

/** Fowler, Noll and Vo, 1a. */
function mixed(hash: number, unit: number): number {
  const fold = foldOfUnit(unit);
  if (fold !== -1) return Math.imul(hash ^ fold, 0x01000193);
  let next = hash;
  const folds = foldsOfUnit(unit);
  for (let at = 0; at < folds.length; at += 1) next = Math.imul(next ^ folds.charCodeAt(at), 0x01000193);
  return next;
}

/** Spreads the bits, so that any of them tell words apart. */
function finished(hash: number): number {
  let spread = hash ^ (hash >>> 16);
  spread = Math.imul(spread, 0x85ebca6b);
  spread ^= spread >>> 13;
  spread = Math.imul(spread, 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}
