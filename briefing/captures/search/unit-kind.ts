import { foldCharacter } from '../fold-character.ts';

/** What a UTF-16 unit is to the search: a word is made of letters or of digits, and an ideograph is a word of its own. */
export const unitKinds = {
  gap: 1,
  letter: 2,
  digit: 3,
  ideograph: 4,
  /** Soft hyphens, joiners, accents: as if it were not there. */
  unseen: 5,
  apostrophe: 6,
  hyphen: 7,
} as const;

/** Scripts that put no space between words; each of their letters counts as one. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const kinds = new Uint8Array(0x1_0000);
const folds = new Uint16Array(0x1_0000);
/** Stands in the table for a unit that is written as several. */
const several = 0xffff;

/** The kind of a unit, one of `unitKinds`. Halves of pairs are letters. */
export function kindOfUnit(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(unit);
  kinds[unit] = kind;
  return kind;
}

/** A unit as it is compared, or -1 where it is written as several or as none: then `foldsOfUnit` tells. */
export function foldOfUnit(unit: number): number {
  const known = folds[unit] ?? 0;
  if (known !== 0) return known === several ? -1 : known;
  const fold = foldsOfUnit(unit);
  folds[unit] = fold.length === 1 ? fold.charCodeAt(0) : several;
  return fold.length === 1 ? fold.charCodeAt(0) : -1;
}

/** A unit as it is compared, whatever its length. */
export function foldsOfUnit(unit: number): string {
  return isSurrogate(unit) ? String.fromCharCode(unit) : foldCharacter(String.fromCharCode(unit));
}

function kindOf(unit: number): number {
  if (isSurrogate(unit)) return unitKinds.letter;
  const character = String.fromCharCode(unit);
  const fold = foldCharacter(character);
  if (fold === '') return unitKinds.unseen;
  if (fold === "'") return unitKinds.apostrophe;
  if (fold === '-') return unitKinds.hyphen;
  if (/\p{Nd}/u.test(character)) return unitKinds.digit;
  if (!/[\p{L}\p{M}\p{Nl}]/u.test(character)) return unitKinds.gap;
  return spaceless.test(character) ? unitKinds.ideograph : unitKinds.letter;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}
