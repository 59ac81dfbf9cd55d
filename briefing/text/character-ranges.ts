/** Characters as ranges of code points: `20-7e a0-181 186`, in hexadecimal and in their order. */
export class CharacterRanges {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(written: string) {
    for (const range of written.split(' ')) {
      const [start = Number.NaN, end = start] = range.split('-').map((hex) => Number.parseInt(hex, 16));
      if (Number.isNaN(start)) continue;
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Whether the character of a code point is among them. */
  has(point: number): boolean {
    let from = 0;
    let to = this.#starts.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#starts[middle] ?? 0) <= point) from = middle + 1;
      else to = middle;
    }
    return point <= (this.#ends[from - 1] ?? -1);
  }
}

/** Ranges of code points, first and last of each, as {@link CharacterRanges} reads them. */
export function writtenRanges(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .map(([first, last]) =>
      first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`,
    )
    .join(' ');
}
