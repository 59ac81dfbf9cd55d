import type { FileReading } from '../file-reading.ts';
import type { PdfObject } from './pdf-value.ts';
import { PdfTrouble } from './pdf-parser.ts';
import type { Unfiltered } from './unfilter.ts';
import { unfilter } from './unfilter.ts';

/** The most bytes that all streams of a file may come to. */
const mostBytes = 300 * 1024 * 1024;

/** Undoes the filters of streams, once each, in a room that all share. */
export class StreamRoom {
  readonly #known = new Map<PdfObject, Unfiltered>();
  #left = mostBytes;

  /** Throws a PdfTrouble on what is not known or too large. */
  unfiltered(object: PdfObject): Unfiltered {
    const known = this.#known.get(object);
    if (known !== undefined) return known;
    if (object.stream === undefined) throw new PdfTrouble('is no stream');
    const unfiltered = unfilter(object.stream.bytes, object.value, this.#left);
    this.#left -= unfiltered.bytes.length;
    this.#known.set(object, unfiltered);
    return unfiltered;
  }
}

/** What reading a stream needs. */
export interface StreamWork {
  readonly room: StreamRoom;
  readonly reading: FileReading;
}
