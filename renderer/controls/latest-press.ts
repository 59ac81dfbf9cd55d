/** A press of a key or of the pointer. */
export interface Press {
  /** Counts the presses in this window. */
  readonly number: number;
  /** Whether the system takes it for one with the press before: the second of a double click, or a key held down. */
  readonly goesOn: boolean;
}

let latest: Press = { number: 0, goesOn: false };

/** Notes every press in the window from now on, before anything hears of it. */
export function watchPresses(): void {
  addEventListener('mousedown', ({ detail }) => note(detail > 1), { capture: true });
  addEventListener('keydown', ({ repeat }) => note(repeat), { capture: true });
}

function note(goesOn: boolean): void {
  latest = { number: latest.number + 1, goesOn };
}

/** The last press that was noted. */
export function latestPress(): Press {
  return latest;
}
