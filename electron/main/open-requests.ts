/** Opens a desk, or shows a window where none is named. */
type Open = (desk?: string) => void;

/** What is to be opened, from wherever it is asked; what is asked before there can be windows waits. */
export class OpenRequests {
  #waiting: readonly (string | undefined)[] = [];
  #open: Open | undefined;

  /** Asks for a desk, or for a window. */
  ask(desk?: string): void {
    if (this.#open === undefined) this.#waiting = [...this.#waiting, desk].slice(-10);
    else this.#open(desk);
  }

  /** Opens what waits, and all that is asked from now on. A start that named no desk needs no window beside a desk’s. */
  listen(open: Open): void {
    const desks = new Set(this.#waiting.filter((desk) => desk !== undefined));
    this.#open = open;
    this.#waiting = [];
    for (const desk of desks) open(desk);
    if (desks.size === 0) open();
  }
}
