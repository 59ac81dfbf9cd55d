import { scanWords } from './scan-words.ts';

/** How much is done between two pauses of the building: some milliseconds. */
const charactersAStep = 150_000;
const wordsAStep = 300_000;

/** Where each word of a text stands: six bytes a word. */
export class WordIndex {
  readonly text: string;
  readonly #shift: number;
  /** For each bucket of hashes where its words begin in the next two. */
  readonly #buckets: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #prints: Uint16Array;

  constructor(text: string, bits: number, tables: WordTables) {
    this.text = text;
    this.#shift = 32 - bits;
    this.#buckets = tables.buckets;
    this.#starts = tables.starts;
    this.#prints = tables.prints;
  }

  /** How many words may be this one; seldom more than there are. */
  atMost(hash: number): number {
    const bucket = hash >>> this.#shift;
    return (this.#buckets[bucket + 1] ?? 0) - (this.#buckets[bucket] ?? 0);
  }

  /** Where a word stands from an offset on, in order; once in thousands of times it is another word. */
  *places(hash: number, from = 0): Generator<number> {
    const bucket = hash >>> this.#shift;
    const print = printOf(hash);
    const end = this.#buckets[bucket + 1] ?? 0;
    for (let at = this.#firstFrom(bucket, from); at < end; at += 1) {
      if (this.#prints[at] === print) yield this.#starts[at] ?? 0;
    }
  }

  /** Whether a word stands anywhere in the text. */
  has(hash: number): boolean {
    return this.places(hash).next().done !== true;
  }

  #firstFrom(bucket: number, from: number): number {
    let low = this.#buckets[bucket] ?? 0;
    let high = this.#buckets[bucket + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What it takes in memory, without the text itself. */
  get bytes(): number {
    return this.#buckets.byteLength + this.#starts.byteLength + this.#prints.byteLength;
  }
}

interface WordTables {
  readonly buckets: Uint32Array;
  readonly starts: Uint32Array;
  readonly prints: Uint16Array;
}

/** Builds the index of a text in steps of some milliseconds; whoever takes the steps may do other things between them. */
export function* indexWords(text: string): Generator<undefined, WordIndex> {
  const words = new WordList(text.length);
  for (let index = 0; index < text.length;) {
    const to = Math.min(text.length, index + charactersAStep);
    index = scanWords(text, index, to, (hash, start) => words.add(hash, start));
    yield undefined;
  }
  const bits = Math.min(20, Math.max(6, Math.ceil(Math.log2(words.length + 1))));
  const shift = 32 - bits;
  const buckets = new Uint32Array(2 ** bits + 1);
  for (let at = 0; at < words.length; at += 1) {
    const bucket = (words.hashes[at] ?? 0) >>> shift;
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + 1;
    if (at % wordsAStep === 0) yield undefined;
  }
  for (let at = 1; at < buckets.length; at += 1) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
  const next = buckets.slice();
  const starts = new Uint32Array(words.length);
  const prints = new Uint16Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const hash = words.hashes[at] ?? 0;
    const place = next[hash >>> shift] ?? 0;
    next[hash >>> shift] = place + 1;
    starts[place] = words.starts[at] ?? 0;
    prints[place] = printOf(hash);
    if (at % wordsAStep === 0) yield undefined;
  }
  return new WordIndex(text, bits, { buckets, starts, prints });
}

/** Bits that tell apart the words of one bucket, which the upper bits choose. */
function printOf(hash: number): number {
  return hash & 0xffff;
}

/** Words as they come, before it is known how many there are. */
class WordList {
  hashes: Uint32Array;
  starts: Uint32Array;
  length = 0;

  constructor(characters: number) {
    const guess = Math.ceil(characters / 5) + 16;
    this.hashes = new Uint32Array(guess);
    this.starts = new Uint32Array(guess);
  }

  add(hash: number, start: number): void {
    if (this.length === this.hashes.length) this.#grow();
    this.hashes[this.length] = hash;
    this.starts[this.length] = start;
    this.length += 1;
  }

  #grow(): void {
    const size = Math.ceil(this.length * 1.5);
    const { hashes, starts } = this;
    this.hashes = new Uint32Array(size);
    this.starts = new Uint32Array(size);
    this.hashes.set(hashes);
    this.starts.set(starts);
  }
}
