import { randomUUID } from 'node:crypto';

/** The most bytes that wait to be fetched; what is older is dropped. */
const mostHeld = 256 * 1024 * 1024;

/** Bytes on their way between a window and the machine, each under an id that is good once. */
export class KeptBytes {
  readonly #held = new Map<string, Uint8Array>();
  #size = 0;

  /** Keeps bytes and answers the id by which they can be fetched. */
  put(bytes: Uint8Array): string {
    const id = randomUUID();
    this.#held.set(id, bytes);
    this.#size += bytes.length;
    for (const oldest of this.#held.keys()) {
      if (this.#size <= mostHeld || oldest === id) break;
      this.take(oldest);
    }
    return id;
  }

  /** The bytes of an id, which is used up by this. */
  take(id: string): Uint8Array | undefined {
    const bytes = this.#held.get(id);
    if (bytes === undefined) return undefined;
    this.#held.delete(id);
    this.#size -= bytes.length;
    return bytes;
  }
}
