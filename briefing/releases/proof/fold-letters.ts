import { digitOf } from './digit.ts';

const unknown = -1;
const several = -2;
const foldOfUnit = new Int32Array(0x1_0000).fill(unknown);
const foldsOfLetter = new Map<number, readonly number[]>();

/** Letters of Arabic that keyboards write in several ways and Unicode does not unite. */
const sameLetter: Readonly<Record<string, string>> = { ٱ: 'ا', ی: 'ي', ى: 'ي', ک: 'ك', ہ: 'ه', ة: 'ه' };

/**
 * The letters and digits of a text, and nothing else: without case, accents, spaces, punctuation, joiners, directions and
 * private use; digits of all scripts as 0 to 9. The forms of one word come out as one.
 */
export interface FoldedLetters {
  /** UTF-16 units; only the first `length` are of this text. */
  readonly codes: Uint16Array;
  /** For each of them, where in the text it comes from. */
  readonly places: Int32Array;
  readonly length: number;
}

/** Folds one text after the other into the same memory; each answer is good until the next. */
export class LetterFolder {
  #codes = new Uint16Array(1024);
  #places = new Int32Array(1024);
  #length = 0;

  fold(text: string): FoldedLetters {
    this.#length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const fold = foldOfUnit[unit] ?? unknown;
      if (fold > 0) this.#push(fold, at);
      else if (fold < 0) at += this.#pushOthers(text, at);
    }
    return { codes: this.#codes, places: this.#places, length: this.#length };
  }

  /** The slow way; answers by how many units more than one it went on. */
  #pushOthers(text: string, at: number): 0 | 1 {
    const point = text.codePointAt(at) ?? 0;
    for (const fold of foldsOf(point)) this.#push(fold, at);
    return point > 0xffff ? 1 : 0;
  }

  #push(code: number, place: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#places[this.#length] = place;
    this.#length += 1;
  }

  #grow(): void {
    const codes = new Uint16Array(this.#codes.length * 2);
    const places = new Int32Array(this.#codes.length * 2);
    codes.set(this.#codes);
    places.set(this.#places);
    this.#codes = codes;
    this.#places = places;
  }
}

/** The letters of a short text as a string of their own. */
export function lettersOf(text: string): string {
  let letters = '';
  for (const letter of text) letters += String.fromCharCode(...foldsOf(letter.codePointAt(0) ?? 0));
  return letters;
}

function foldsOf(point: number): readonly number[] {
  const known = foldsOfLetter.get(point);
  if (known !== undefined) return known;
  const folded = foldLetter(String.fromCodePoint(point));
  const codes = Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at));
  foldsOfLetter.set(point, codes);
  if (point <= 0xffff) foldOfUnit[point] = codes.length > 1 ? several : (codes[0] ?? 0);
  return codes;
}

function foldLetter(letter: string): string {
  // A capital ẞ has itself for a capital, a small ß has SS.
  const plain = letter.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().normalize('NFKD');
  return plain
    .replace(/[^\p{L}\p{N}]|\u0640/gu, '')
    .replace(/./gu, (one) => sameLetter[one] ?? (digitOf(one) || one));
}
