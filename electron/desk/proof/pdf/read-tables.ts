import type { ObjectGraph } from './object-graph.ts';
import type { NamedPlace, PdfFile } from './pdf-file.ts';
import { PdfTrouble } from './pdf-parser.ts';
import type { PdfObject, PdfValue } from './pdf-value.ts';
import { entryOf, nameAt, numberAt } from './pdf-value.ts';
import type { StreamRoom, StreamWork } from './stream-room.ts';

/** Fails the proof where a table of the file names an object at a place where none was read: it could hide in another. */
export function readTables(file: PdfFile, graph: ObjectGraph, { room, reading }: StreamWork): void {
  const places = new Set(graph.objects.map(({ number, offset }) => `${number} ${offset}`));
  const tables = graph.objects.filter(
    ({ value, stream }) => stream !== undefined && nameAt(value, 'Type') === 'XRef',
  );
  try {
    const named = [...file.named, ...tables.flatMap((table) => namedIn(table, room))];
    for (const { number, offset } of named)
      if (!places.has(`${number} ${offset}`))
        reading.unknown(`object ${number}`, 'is not where the file says');
  } catch (error) {
    if (!(error instanceof PdfTrouble)) throw error;
    reading.unknown('table of objects', error.message);
  }
}

/** The entries of a cross-reference stream (ISO 32000-2, 7.5.8); those of objects in streams were read with them. */
function namedIn(table: PdfObject, room: StreamRoom): readonly NamedPlace[] {
  const { bytes } = room.unfiltered(table);
  const widths = numbersAt(table.value, 'W');
  const index = numbersAt(table.value, 'Index');
  const sections = index.length > 0 ? index : [0, numberAt(table.value, 'Size') ?? 0];
  const named: NamedPlace[] = [];
  const [first = 0, second = 0, third = 0] = widths;
  const width = first + second + third;
  if (width < 1 || widths.some((one) => one < 0 || one > 8))
    throw new PdfTrouble('holds a table that is none');
  const numbers = sections.flatMap((from, at) =>
    at % 2 === 0 ? [[from, sections[at + 1] ?? 0] as const] : [],
  );
  let at = 0;
  for (const [from, count] of numbers) {
    for (let number = from; number < from + count && at + width <= bytes.length; number += 1) {
      const kind = first === 0 ? 1 : numberIn(bytes, at, first);
      if (kind === 1) named.push({ number, offset: numberIn(bytes, at + first, second) });
      at += width;
    }
  }
  return named;
}

function numbersAt(value: PdfValue, key: string): readonly number[] {
  const entry = entryOf(value, key);
  return entry?.kind === 'array'
    ? entry.items.flatMap((item) => (item.kind === 'number' ? [item.value] : []))
    : [];
}

function numberIn(bytes: Uint8Array, from: number, width: number): number {
  return bytes.subarray(from, from + width).reduce((number, byte) => number * 256 + byte, 0);
}
