/** What the parts of a package number, each on its own. */
export type Series = 'bookmark' | 'control' | 'link' | 'drawing' | 'list';

/** Hands out 1, 2, 3… in each series: the library's own counters run on over all documents of a process. */
export class Serial {
  readonly #last = new Map<Series, number>();

  next(series: Series): number {
    const number = (this.#last.get(series) ?? 0) + 1;
    this.#last.set(series, number);
    return number;
  }
}
