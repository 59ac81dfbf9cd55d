/** Where a sequence was found in a stream. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a sequence of units in a stream of them, in a time that grows with the stream alone, whatever repeats in it (Knuth,
 * Morris and Pratt). Matches do not overlap.
 */
export class SequenceMatcher {
  readonly #wanted: string;
  readonly #fallbacks: Int32Array;
  readonly #starts: Int32Array;
  #matched = 0;
  #count = 0;

  constructor(wanted: string) {
    this.#wanted = wanted;
    this.#fallbacks = fallbacksOf(wanted);
    this.#starts = new Int32Array(wanted.length);
  }

  /** Takes the next unit, which stands from `start` to `end`; answers the match that it completes. */
  push(unit: number, start: number, end: number): Match | undefined {
    const wanted = this.#wanted;
    this.#starts[this.#count % wanted.length] = start;
    this.#count += 1;
    while (this.#matched > 0 && wanted.charCodeAt(this.#matched) !== unit) {
      this.#matched = this.#fallbacks[this.#matched - 1] ?? 0;
    }
    if (wanted.charCodeAt(this.#matched) === unit) this.#matched += 1;
    if (this.#matched < wanted.length) return undefined;
    this.#matched = 0;
    return { start: this.#starts[this.#count % wanted.length] ?? 0, end };
  }
}

/** For each place, how much of the beginning is also the end up to there. */
function fallbacksOf(wanted: string): Int32Array {
  const fallbacks = new Int32Array(wanted.length);
  let length = 0;
  for (let index = 1; index < wanted.length; index += 1) {
    while (length > 0 && wanted.charCodeAt(index) !== wanted.charCodeAt(length)) {
      length = fallbacks[length - 1] ?? 0;
    }
    if (wanted.charCodeAt(index) === wanted.charCodeAt(length)) length += 1;
    fallbacks[index] = length;
  }
  return fallbacks;
}
