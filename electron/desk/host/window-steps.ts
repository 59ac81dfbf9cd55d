import type { ChangedNoun } from '../../../briefing/contract/event.ts';
import type { ChangeStep } from '../store/store.ts';

/** An action that can be taken back or done again, with what it touches. */
export interface WindowStep {
  readonly step: ChangeStep;
  readonly nouns: readonly ChangedNoun[];
}

/** The most actions that can be taken back. */
const mostSteps = 200;

/** What one window did to its desk, for undo and redo. */
export class WindowSteps {
  #done: readonly WindowStep[] = [];
  #undone: readonly WindowStep[] = [];

  /** Notes an action; what was taken back before can no longer be done again. */
  did(step: WindowStep): void {
    this.#done = [...this.#done, step].slice(-mostSteps);
    this.#undone = [];
  }

  /** The action that undo would take back. */
  lastDone(): WindowStep | undefined {
    return this.#done.at(-1);
  }

  /** The action that redo would do again. */
  lastUndone(): WindowStep | undefined {
    return this.#undone.at(-1);
  }

  /** The last action was taken back; `step` does it again. */
  undid(step: WindowStep): void {
    this.dropDone();
    this.#undone = [...this.#undone, step];
  }

  /** The last action taken back was done again; `step` takes it back. */
  redid(step: WindowStep): void {
    this.dropUndone();
    this.#done = [...this.#done, step];
  }

  /** Forgets the last action: it can no longer be taken back. */
  dropDone(): void {
    this.#done = this.#done.slice(0, -1);
  }

  /** Forgets the last action that was taken back. */
  dropUndone(): void {
    this.#undone = this.#undone.slice(0, -1);
  }

  /** Forgets all: another desk was opened. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}
