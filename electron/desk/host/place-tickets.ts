import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { PlaceTicket } from '../../../briefing/contract/window-calls.ts';

/** The most places a window may hold; the oldest are forgotten. */
const mostPlaces = 20_000;

/** The places that one window was shown or chose. It names them by ids, so that it cannot name any other. */
export class PlaceTickets {
  readonly #places = new Map<string, PlaceTicket>();
  readonly #byPath = new Map<string, PlaceTicket>();
  readonly #written = new Set<string>();

  /** A ticket for a path; the same path has the same ticket. */
  give(path: string): PlaceTicket {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const place = { id: randomUUID(), name: basename(path) || path, path };
    this.#places.set(place.id, place);
    this.#byPath.set(path, place);
    if (this.#places.size > mostPlaces) this.#forgetOldest();
    return place;
  }

  /** A ticket for a file that was written for the window: only such files may be opened by other programs. */
  giveWritten(path: string): PlaceTicket {
    const place = this.give(path);
    this.#written.add(place.id);
    return place;
  }

  /** Whether a file was written for this window. */
  wasWritten(id: string): boolean {
    return this.#written.has(id);
  }

  /** The path behind a ticket, or undefined where this window was never given it. */
  pathOf(id: string): string | undefined {
    return this.#places.get(id)?.path;
  }

  #forgetOldest(): void {
    const [oldest] = this.#places.values();
    if (oldest === undefined) return;
    this.#places.delete(oldest.id);
    this.#byPath.delete(oldest.path);
    this.#written.delete(oldest.id);
  }
}
