const named = /^#?(?:a_)?(note|source)[-_]S?(\d{1,4})$/gmu;
const defined = /^\[\^(\d{1,4})\]:/gmu;

/** Gathers the numbers of notes and sources from the names of a file’s places, to see whether one is missing. */
export class NumberedNames {
  readonly #numbers = new Map<string, Set<number>>();

  /** Takes a text that may hold such names, one a line. */
  add(text: string): void {
    for (const [, sort = '', number] of text.matchAll(named)) this.#put(sort, Number(number));
    for (const [, number] of text.matchAll(defined)) this.#put('note', Number(number));
  }

  /** `note` or `source` where their numbers do not run from 1 on: readers see that something is missing. */
  gaps(): readonly string[] {
    return [...this.#numbers]
      .filter(([, numbers]) => Math.max(...numbers) !== numbers.size)
      .map(([sort]) => sort);
  }

  #put(sort: string, number: number): void {
    const numbers = this.#numbers.get(sort);
    if (numbers === undefined) this.#numbers.set(sort, new Set([number]));
    else numbers.add(number);
  }
}
