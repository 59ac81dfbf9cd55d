import type { WindowEvent } from '../../../briefing/contract/event.ts';
import { EventQueue } from './event-queue.ts';
import type { SharedDesk } from './open-desks.ts';
import { PlaceTickets } from './place-tickets.ts';
import { WindowSteps } from './window-steps.ts';

/** One window as the host knows it: what it has open, what it may name, what it is still to be told. */
export class WindowSession {
  readonly id: string;
  readonly places = new PlaceTickets();
  readonly events = new EventQueue();
  /** What it did to its desk, for undo and redo. */
  readonly steps = new WindowSteps();
  /** The desk the window has open. */
  desk: SharedDesk | undefined;

  constructor(id: string) {
    this.id = id;
  }

  /** Tells the window something. */
  tell(event: WindowEvent): void {
    this.events.tell(event);
  }
}
