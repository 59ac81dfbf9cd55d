import { foldOfUnit, foldsOfUnit, kindOfUnit, unitKinds } from './unit-kind.ts';

const { letter, digit, ideograph } = unitKinds;

/** How much may still be compared; what is searched for over and over in a text that repeats itself would take too long. */
export interface Effort {
  left: number;
}

/** Whether a unit is read: a letter, a digit, an ideograph. */
export function isRead(unit: number): boolean {
  const kind = kindOfUnit(unit);
  return kind === letter || kind === digit || kind === ideograph;
}

/** Where the first and the last unit of a text stand that are read; -1 where none are. */
export function readEnds(text: string): { readonly first: number; readonly last: number } {
  let first = 0;
  while (first < text.length && !isRead(text.charCodeAt(first))) first += 1;
  let last = text.length - 1;
  while (last > first && !isRead(text.charCodeAt(last))) last -= 1;
  return first < text.length ? { first, last } : { first: -1, last: -1 };
}

/** The letters and digits of a text as they are compared, without what stands between them. */
export function lettersOf(text: string): string {
  let letters = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isRead(unit)) letters += foldsOfUnit(unit);
  }
  return letters;
}

/** Follows letters in a text from an offset on; answers where they end, or -1 where others stand there. */
export function endOfLetters(text: string, start: number, letters: string, effort: Effort): number {
  let at = 0;
  for (let index = start; index < text.length && effort.left > 0; index += 1) {
    effort.left -= 1;
    const unit = text.charCodeAt(index);
    if (!isRead(unit)) continue;
    const fold = foldOfUnit(unit);
    if (fold !== -1) {
      if (letters.charCodeAt(at) !== fold) return -1;
      at += 1;
    } else {
      const folds = foldsOfUnit(unit);
      if (!letters.startsWith(folds, at)) return -1;
      at += folds.length;
    }
    if (at >= letters.length) return index + 1;
  }
  return -1;
}

/** Follows letters backwards from before an offset; answers where they begin, or -1 where others stand there. */
export function startOfLetters(text: string, end: number, letters: string, effort: Effort): number {
  let at = letters.length;
  for (let index = end - 1; index >= 0 && effort.left > 0; index -= 1) {
    effort.left -= 1;
    const unit = text.charCodeAt(index);
    if (!isRead(unit)) continue;
    const folds = foldsOfUnit(unit);
    if (!letters.endsWith(folds, at)) return -1;
    at -= folds.length;
    if (at <= 0) return index;
  }
  return -1;
}
