/** Random numbers that come of a seed, and words that come up once and hold no other one. */
export class Random {
  #state: number;
  #made = 0;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    // Mulberry32
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  }

  pick<T>(all: readonly T[]): T {
    const found = all[this.below(all.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  word(): string {
    return `Vax${this.#letters()}`;
  }

  id(): string {
    return `Zq${1000 + this.#made++}`;
  }

  figure(): number {
    return 7_310_000 + 13 * this.#made++;
  }

  #letters(): string {
    const digits = (this.#made++).toString(5).padStart(6, '0');
    return Array.from(digits, (digit) => 'bdfgk'[Number(digit)]).join('');
  }
}
