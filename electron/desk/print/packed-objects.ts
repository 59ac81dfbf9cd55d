import { deflateSync } from 'node:zlib';

/** A stream that holds objects: its own number, and theirs in the order in which they stand in it. */
export interface ObjectStream {
  readonly number: number;
  readonly objects: readonly number[];
}

/** Who wants one object of a stream unpacks all of them. */
const mostTogether = 500;
/** Syntax repeats itself: to try harder takes three times as long for a tenth less. */
const level = 3;

/**
 * Gathers objects in finished syntax into streams (ISO 32000-1, 7.5.7). A document has thousands of them, for its
 * structure and its links; packed they take a tenth of the room.
 */
export class PackedObjects {
  readonly #streams: ObjectStream[] = [];
  readonly #write: (dictionary: string, bytes: Uint8Array) => number;
  #objects: number[] = [];
  #places = '';
  #bodies = '';

  /** `write` puts a stream of deflated bytes into the file and answers its number. */
  constructor(write: (dictionary: string, bytes: Uint8Array) => number) {
    this.#write = write;
  }

  /** The streams that are written. */
  get streams(): readonly ObjectStream[] {
    return this.#streams;
  }

  /** Adds an object with the number that was kept for it; `body` is ASCII, and is no stream. */
  add(number: number, body: string): void {
    this.#places += `${number} ${this.#bodies.length} `;
    this.#bodies += `${body}\n`;
    if (this.#objects.push(number) === mostTogether) this.flush();
  }

  /** Writes what was gathered since the last time. */
  flush(): void {
    const objects = this.#objects;
    if (objects.length === 0) return;
    const [places, bodies] = [this.#places, this.#bodies];
    this.#objects = [];
    this.#places = '';
    this.#bodies = '';
    const bytes = deflateSync(Buffer.from(places + bodies, 'latin1'), { level });
    const dictionary = `/Type/ObjStm/N ${objects.length}/First ${places.length}`;
    this.#streams.push({ number: this.#write(dictionary, bytes), objects });
  }
}
