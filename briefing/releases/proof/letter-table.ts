import type { FoldedLetters } from './fold-letters.ts';

const base = 0x01_00_01_93;

/** Hears of an entry whose last letters end at a place; its other letters may differ. */
type Candidate = (entry: number, end: number) => void;

/** Entries by the hash of their last letters, behind a filter of bits that turns nearly all hashes away. */
export class LetterTable {
  readonly anchor: number;
  /** What the letter that leaves the window has become. */
  readonly #leaving: number;
  readonly #shift: number;
  readonly #filter: Uint32Array;
  /** The first link of each bucket, plus one. */
  readonly #buckets: Int32Array;
  readonly #nexts: Int32Array;
  readonly #hashes: Int32Array;
  readonly #entries: Int32Array;

  /** `ends` are entries with the place in the pool at which their letters end. */
  constructor(anchor: number, pool: Uint16Array, ends: readonly (readonly [number, number])[]) {
    this.anchor = anchor;
    let leaving = 1;
    for (let at = 0; at < anchor; at += 1) leaving = Math.imul(leaving, base);
    this.#leaving = leaving;
    const bits = Math.min(24, Math.max(4, Math.ceil(Math.log2(ends.length * 2))));
    this.#shift = 32 - Math.min(26, Math.max(bits + 3, 15));
    this.#filter = new Uint32Array(2 ** (32 - this.#shift - 5));
    this.#buckets = new Int32Array(2 ** bits);
    this.#nexts = new Int32Array(ends.length);
    this.#hashes = new Int32Array(ends.length);
    this.#entries = Int32Array.from(ends, ([entry]) => entry);
    for (const [link, [, end]] of ends.entries()) this.#add(link, hashBefore(pool, end, anchor));
  }

  search({ codes, length }: FoldedLetters, candidate: Candidate): void {
    const { anchor } = this;
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      hash = (Math.imul(hash, base) + (codes[at] ?? 0)) | 0;
      if (at >= anchor) hash = (hash - Math.imul(codes[at - anchor] ?? 0, this.#leaving)) | 0;
      if (at >= anchor - 1 && this.#mayHold(hash)) this.#lookUp(hash, at + 1, candidate);
    }
  }

  #add(link: number, hash: number): void {
    const bit = mixed(hash) >>> this.#shift;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const bucket = mixed(hash) & (this.#buckets.length - 1);
    this.#nexts[link] = this.#buckets[bucket] ?? 0;
    this.#buckets[bucket] = link + 1;
    this.#hashes[link] = hash;
  }

  #mayHold(hash: number): boolean {
    const bit = mixed(hash) >>> this.#shift;
    return ((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #lookUp(hash: number, end: number, candidate: Candidate): void {
    let link = this.#buckets[mixed(hash) & (this.#buckets.length - 1)] ?? 0;
    for (; link !== 0; link = this.#nexts[link - 1] ?? 0)
      if (this.#hashes[link - 1] === hash) candidate(this.#entries[link - 1] ?? 0, end);
  }
}

function hashBefore(pool: Uint16Array, end: number, anchor: number): number {
  let hash = 0;
  for (let at = end - anchor; at < end; at += 1) hash = (Math.imul(hash, base) + (pool[at] ?? 0)) | 0;
  return hash;
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45_d9_f3_b5);
  return once ^ (once >>> 15);
}
