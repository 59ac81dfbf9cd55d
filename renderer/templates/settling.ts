/**
 * Work that follows something that changes often: it begins when nothing was asked for a while, runs once at a time, and
 * runs again where it was asked for meanwhile.
 */
export class Settling {
  readonly #pause: number;
  readonly #work: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #isAsked = false;

  /** `pause` in milliseconds. */
  constructor(pause: number, work: () => Promise<void>) {
    this.#pause = pause;
    this.#work = work;
  }

  /** Has it done soon. */
  ask(): void {
    this.#isAsked = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#pause);
  }

  /** Does now what was asked for; done when that is done. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#runAfter(this.#running);
    return this.#running;
  }

  /** Forgets what was asked for. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isAsked = false;
  }

  async #runAfter(before: Promise<void>): Promise<void> {
    await before;
    if (!this.#isAsked) return;
    this.#isAsked = false;
    await this.#work();
  }
}
