/** The results of the latest questions, at most that many, until the desk changes. */
export class KeptResults<T> {
  readonly #most: number;
  readonly #results = new Map<string, T>();
  #stamp = '';

  constructor(most: number) {
    this.#most = most;
  }

  /** The result under a key, made where it is not there yet. With another stamp than before, all are forgotten. */
  get(stamp: string, key: string, make: () => T): T {
    if (stamp !== this.#stamp) this.#results.clear();
    this.#stamp = stamp;
    const result = this.#results.get(key) ?? make();
    this.#results.delete(key);
    this.#results.set(key, result);
    if (this.#results.size > this.#most) this.#forgetOldest();
    return result;
  }

  #forgetOldest(): void {
    const [oldest] = this.#results.keys();
    if (oldest !== undefined) this.#results.delete(oldest);
  }
}
