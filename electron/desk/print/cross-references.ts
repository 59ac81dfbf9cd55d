import { deflateSync } from 'node:zlib';
import type { ObjectStream } from './packed-objects.ts';

/** The kind of an entry, an offset or a stream's number, and a place in that stream. */
const widths = [1, 4, 2] as const;
const width = 7;

/** What the dictionary of the table says of how it is written. */
export const crossReferenceForm = `/W[${widths.join(' ')}]/DecodeParms<</Predictor 12/Columns ${width}>>`;

/**
 * The deflated table of a file's objects as a cross-reference stream holds it (ISO 32000-1, 7.5.8): where each begins, by
 * its number from 1, or which stream it stands in.
 */
export function crossReferences(
  offsets: readonly (number | null)[],
  streams: readonly ObjectStream[],
): Uint8Array {
  const table = Buffer.alloc((offsets.length + 1) * width);
  table.writeUInt16BE(0xffff, 5);
  for (let at = 0; at < offsets.length; at++) {
    const offset = offsets[at] ?? null;
    if (offset !== null) put(table, at + 1, [1, offset, 0]);
  }
  for (const { number, objects } of streams)
    for (let at = 0; at < objects.length; at++) put(table, objects[at] ?? 0, [2, number, at]);
  return deflateSync(asDifferences(table));
}

function put(table: Buffer, at: number, [kind, place, inside]: readonly [1 | 2, number, number]): void {
  const from = at * width;
  table[from] = kind;
  table.writeUInt32BE(place, from + 1);
  table.writeUInt16BE(inside, from + 5);
}

/** Each row as how it differs from the one above (PNG's filter Up): objects in one stream differ by one. */
function asDifferences(table: Buffer): Buffer {
  const rows = table.length / width;
  const changed = Buffer.alloc(rows * (width + 1));
  for (let row = 0; row < rows; row++) {
    changed[row * (width + 1)] = 2;
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      changed[at + row + 1] = (table[at] ?? 0) - (row === 0 ? 0 : (table[at - width] ?? 0));
    }
  }
  return changed;
}
