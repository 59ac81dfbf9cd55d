import type { FoldedLetters } from './fold-letters.ts';

/** Letters of a window: a text of more is searched by overlapping windows, so that any longer piece of it is found. */
export const windowLetters = 40;
const windowStep = 8;
/** A pattern is looked up by the hash of so many of its first letters; windows by all of theirs. */
const anchors = [2, 3, 5, 12, windowLetters] as const;
const base = 0x01_00_01_93;

/** Hears of an entry that stands at a place of the folded letters. */
export type EntryFound = (entry: number, at: number) => void;

/**
 * Searches for any number of patterns at once (Rabin and Karp): in one pass for each of five lengths, the hash of the letters
 * under a moving window is looked up. Its memory grows with the patterns by a few bytes a letter, where a machine of states
 * (Aho and Corasick) needs some thirty; nothing depends on how many patterns there are.
 */
export class LetterSearch {
  readonly #pool: Uint16Array;
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #patterns: number[] = [];
  readonly #dropped: Uint8Array;
  readonly #tables: readonly Table[];

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
      .map(([anchor, entries]) => new Table(anchor, entries, (entry) => this.#hashOf(entry, anchor)));
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
      if (!short && table.anchor < anchors[2]) continue;
      table.search(letters, (entry, at) => {
        if (this.#dropped[entry] === 0 && this.#stands(entry, letters, at)) found(entry, at);
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

  #hashOf(entry: number, anchor: number): number {
    const start = this.#starts[entry] ?? 0;
    let hash = 0;
    for (let at = start; at < start + anchor; at += 1)
      hash = (Math.imul(hash, base) + (this.#pool[at] ?? 0)) | 0;
    return hash;
  }

  #stands(entry: number, { codes, length }: FoldedLetters, at: number): boolean {
    const start = this.#starts[entry] ?? 0;
    const letters = this.#lengths[entry] ?? 0;
    if (at + letters > length) return false;
    for (let offset = 0; offset < letters; offset += 1)
      if (codes[at + offset] !== this.#pool[start + offset]) return false;
    return true;
  }
}

/** The entries of one anchor by their hashes: open addressing, behind a filter of bits that turns nearly all away. */
class Table {
  readonly anchor: number;
  readonly #leaving: number;
  readonly #shift: number;
  readonly #filter: Uint32Array;
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;

  constructor(anchor: number, entries: readonly number[], hashOf: (entry: number) => number) {
    this.anchor = anchor;
    let leaving = 1;
    for (let at = 0; at < anchor; at += 1) leaving = Math.imul(leaving, base);
    this.#leaving = leaving;
    const bits = Math.max(4, Math.ceil(Math.log2(entries.length * 2)));
    this.#slots = new Int32Array(2 ** bits);
    this.#hashes = new Int32Array(2 ** bits);
    const filterBits = Math.min(26, Math.max(bits + 3, 15));
    this.#shift = 32 - filterBits;
    this.#filter = new Uint32Array(2 ** (filterBits - 5));
    for (const entry of entries) this.#add(entry, hashOf(entry));
  }

  search({ codes, length }: FoldedLetters, candidate: EntryFound): void {
    const { anchor } = this;
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      hash = (Math.imul(hash, base) + (codes[at] ?? 0)) | 0;
      if (at >= anchor) hash = (hash - Math.imul(codes[at - anchor] ?? 0, this.#leaving)) | 0;
      if (at >= anchor - 1 && this.#mayHold(hash)) this.#lookUp(hash, at - anchor + 1, candidate);
    }
  }

  #add(entry: number, hash: number): void {
    const bit = mixed(hash) >>> this.#shift;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
    this.#hashes[slot] = hash;
  }

  #mayHold(hash: number): boolean {
    const bit = mixed(hash) >>> this.#shift;
    return ((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #lookUp(hash: number, at: number, candidate: EntryFound): void {
    const mask = this.#slots.length - 1;
    for (let slot = mixed(hash) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#hashes[slot] === hash) candidate((this.#slots[slot] ?? 0) - 1, at);
  }
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45_d9_f3_b5);
  return once ^ (once >>> 15);
}
