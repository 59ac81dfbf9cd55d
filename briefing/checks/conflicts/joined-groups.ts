/** Things that belong together because each of them belongs to another one. */
export class JoinedGroups<T> {
  readonly #next = new Map<T, T>();

  /** Whether two things are in one group already. */
  areJoined(one: T, other: T): boolean {
    return this.#next.size > 0 && this.#last(one) === this.#last(other);
  }

  join(one: T, other: T): void {
    for (const thing of [one, other]) if (!this.#next.has(thing)) this.#next.set(thing, thing);
    this.#next.set(this.#last(one), this.#last(other));
  }

  /** The groups with their things, both in the order of a list that holds all of them. */
  among(things: readonly T[]): readonly (readonly T[])[] {
    const joined = things.filter((thing) => this.#next.has(thing));
    return [...Map.groupBy(joined, (thing) => this.#last(thing)).values()];
  }

  #last(thing: T): T {
    let last = thing;
    for (let next = this.#next.get(last); next !== undefined && next !== last; next = this.#next.get(last)) {
      // The way is made shorter for whoever asks next.
      this.#next.set(last, this.#next.get(next) ?? next);
      last = next;
    }
    return last;
  }
}
