import type { FoldedLetters } from './fold-letters.ts';
import { LetterTable } from './letter-table.ts';

/** Letters of a window: a text of more is searched by overlapping windows, so that any longer piece of it is found. */
export const windowLetters = 40;
const windowStep = 8;
/** A pattern is looked up by the hash of so many of its last letters; windows by all of theirs. */
const anchors = [2, 3, 5, 12, windowLetters] as const;
const leastOfLong = 5;

/** Hears of an entry that stands at a place of the folded letters. */
export type EntryFound = (entry: number, at: number) => void;

/**
 * Searches for any number of patterns at once (Rabin and Karp): in one pass for each of five lengths, the hash of the letters
 * under a moving window is looked up. Memory is some twenty bytes an entry, where a machine of states (Aho and Corasick)
 * needs more for each letter; the time does not depend on how many patterns there are.
 */
export class LetterSearch {
  readonly #pool: Uint16Array;
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #patterns: number[] = [];
  readonly #dropped: Uint8Array;
  readonly #tables: readonly LetterTable[];

  /** Patterns are folded letters of at least two units. */
  constructor(patterns: readonly string[]) {
    this.#pool = new Uint16Array(patterns.reduce((sum, { length }) => sum + length, 0));
    const byAnchor = new Map<number, number[]>(anchors.map((anchor) => [anchor, []]));
    let start = 0;
    for (const [index, pattern] of patterns.entries()) {
      for (let at = 0; at < pattern.length; at += 1) this.#pool[start + at] = pattern.charCodeAt(at);
      this.#enter(index, start, pattern.length, byAnchor);
      start += pattern.length;
    }
    this.#dropped = new Uint8Array(this.#starts.length);
    this.#tables = [...byAnchor]
      .filter(([, entries]) => entries.length > 0)
      .map(([anchor, entries]) => new LetterTable(anchor, this.#pool, this.#endsOf(entries)));
  }

  /** How many entries there are; they are numbered from 0. */
  get entries(): number {
    return this.#starts.length;
  }

  /** The pattern of which an entry is the whole or a window. */
  patternOf(entry: number): number {
    return this.#patterns[entry] ?? 0;
  }

  lengthOf(entry: number): number {
    return this.#lengths[entry] ?? 0;
  }

  /** From now on the entry is not searched for. */
  drop(entry: number): void {
    this.#dropped[entry] = 1;
  }

  isDropped(entry: number): boolean {
    return this.#dropped[entry] === 1;
  }

  /** Finds entries; those of fewer than five letters are left out where `short` is false. */
  search(letters: FoldedLetters, short: boolean, found: EntryFound): void {
    for (const table of this.#tables) {
      if (!short && table.anchor < leastOfLong) continue;
      table.search(letters, (entry, end) => {
        const at = end - this.lengthOf(entry);
        if (this.#dropped[entry] === 0 && at >= 0 && this.#stands(entry, letters, at)) found(entry, at);
      });
    }
  }

  #enter(pattern: number, start: number, length: number, byAnchor: Map<number, number[]>): void {
    const last = length - windowLetters;
    if (last < 0) return this.#add(pattern, start, length, byAnchor);
    for (let at = 0; at < last; at += windowStep) this.#add(pattern, start + at, windowLetters, byAnchor);
    this.#add(pattern, start + last, windowLetters, byAnchor);
  }

  #add(pattern: number, start: number, length: number, byAnchor: Map<number, number[]>): void {
    const anchor = anchors.findLast((letters) => letters <= length);
    if (anchor === undefined) throw new Error('A pattern needs two letters.');
    byAnchor.get(anchor)?.push(this.#starts.length);
    this.#starts.push(start);
    this.#lengths.push(length);
    this.#patterns.push(pattern);
  }

  #endsOf(entries: readonly number[]): readonly (readonly [number, number])[] {
    return entries.map((entry) => [entry, (this.#starts[entry] ?? 0) + this.lengthOf(entry)]);
  }

  #stands(entry: number, { codes }: FoldedLetters, at: number): boolean {
    const start = this.#starts[entry] ?? 0;
    const length = this.lengthOf(entry);
    for (let offset = 0; offset < length; offset += 1)
      if (codes[at + offset] !== this.#pool[start + offset]) return false;
    return true;
  }
}
