import type { ChangedNoun } from '../../../briefing/contract/event.ts';
import type { ChangeStep } from '../store/store.ts';

/** An action that can be taken back or done again, with what it touches. */
export interface WindowStep {
  /** Its number among all that this window did, on whatever desk. */
  readonly id: number;
  readonly step: ChangeStep;
  readonly nouns: readonly ChangedNoun[];
}

/** The most actions that can be taken back. */
const mostSteps = 200;

/** What one window did to its desk, for undo and redo. */
export class WindowSteps {
  #done: readonly WindowStep[] = [];
  #undone: readonly WindowStep[] = [];
  #count = 0;

  /** Notes an action; what was taken back before can no longer be done again. */
  did(step: Omit<WindowStep, 'id'>): void {
    this.#count += 1;
    this.#done = [...this.#done, { ...step, id: this.#count }].slice(-mostSteps);
    this.#undone = [];
  }

  /** The action that undo would take back. */
  lastDone(): WindowStep | undefined {
    return this.#done.at(-1);
  }

  /** The action of a number, as long as it can be taken back. */
  done(id: number): WindowStep | undefined {
    return this.#done.find((step) => step.id === id);
  }

  /** The action that redo would do again. */
  lastUndone(): WindowStep | undefined {
    return this.#undone.at(-1);
  }

  /** An action was taken back; `step` does it again. */
  undid(step: WindowStep): void {
    this.dropDone(step.id);
    this.#undone = [...this.#undone, step];
  }

  /** The last action taken back was done again; `step` takes it back. */
  redid(step: WindowStep): void {
    this.dropUndone();
    this.#done = [...this.#done, step];
  }

  /** Forgets an action: it can no longer be taken back. */
  dropDone(id: number): void {
    this.#done = this.#done.filter((step) => step.id !== id);
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
