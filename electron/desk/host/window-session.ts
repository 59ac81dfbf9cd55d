import type { ChangedNoun, WindowEvent } from '../../../briefing/contract/event.ts';
import { EventQueue } from './event-queue.ts';
import type { SharedDesk } from './shared-desk.ts';
import { PlaceTickets } from './place-tickets.ts';
import { WindowSteps } from './window-steps.ts';

/** How long a window may take to save before it closes, in milliseconds. */
const longestSaving = 2000;

/** One window as the host knows it: what it has open, what it may name, what it is still to be told. */
export class WindowSession {
  readonly id: string;
  readonly places = new PlaceTickets();
  readonly events = new EventQueue();
  /** What it did to its desk, for undo and redo. */
  readonly steps = new WindowSteps();
  /** The desk the window has open. */
  desk: SharedDesk | undefined;
  readonly #changes = new Map<ChangedNoun, number>();
  #saved: (() => void) | undefined;

  constructor(id: string) {
    this.id = id;
  }

  /** Tells the window that it is about to close, and waits until it says that it has saved, at most so long. */
  async beforeClosing(longest = longestSaving): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, longest);
    this.#saved = resolve;
    this.tell({ kind: 'closing' });
    await promise;
    clearTimeout(timer);
  }

  /** The window says that all that was typed is on the disk. */
  hasSaved(): void {
    this.#saved?.();
  }

  /** Tells the window something. */
  tell(event: WindowEvent): void {
    if (event.kind === 'changed')
      for (const noun of event.nouns) this.#changes.set(noun, this.changesOf(noun) + 1);
    this.events.tell(event);
  }

  /** How often the window was told that things of a noun changed: what was read before that may be old. */
  changesOf(noun: ChangedNoun): number {
    return this.#changes.get(noun) ?? 0;
  }
}
