import type { FileReading } from '../file-reading.ts';
import { ContentTexts } from './content-texts.ts';
import { ObjectGraph } from './object-graph.ts';
import { readObjectStream } from './object-stream.ts';
import { readPdfFile } from './pdf-file.ts';
import { PdfTrouble } from './pdf-parser.ts';
import type { PdfObject } from './pdf-value.ts';
import { entryOf, nameAt } from './pdf-value.ts';
import { readOtherStream } from './read-other-stream.ts';
import { readTables } from './read-tables.ts';
import { readValues } from './read-values.ts';
import { streamRoles } from './stream-roles.ts';
import type { StreamWork } from './stream-room.ts';
import { StreamRoom } from './stream-room.ts';

/** Reads every byte of a PDF: objects of all versions, streams, tables, comments, and what stands between them. */
export function readPdf(bytes: Uint8Array, reading: FileReading): void {
  const file = readPdfFile(bytes);
  for (const comment of file.comments) readComment(comment, reading);
  for (const stray of file.strays) {
    reading.bytes('bytes between objects', stray);
    reading.unknown('bytes between objects', 'are no part of a PDF');
  }
  for (const trouble of file.troubles) reading.unknown('file', trouble);
  const room = new StreamRoom();
  const graph = new ObjectGraph(file.objects);
  for (const object of file.objects) addWithin(object, graph, { room, reading });
  for (const trailer of file.trailers) readValues('trailer', [trailer], reading);
  for (const object of graph.objects) readValues(`object ${object.number}`, [object.value], reading);
  readStreams(graph, room, reading);
  readTables(file, graph, { room, reading });
  const all = [...file.trailers, ...graph.objects.map(({ value }) => value)];
  if (all.some((value) => entryOf(value, 'Encrypt') !== undefined)) reading.unknown('file', 'is encrypted');
}

/** The version of the format, its mark of binary bytes and its end are no words. */
function readComment(comment: string, reading: FileReading): void {
  if (/^(?:PDF-\d\.\d|%EOF|[\u0080-\u00ff]{4,5})\s*$/u.test(comment)) return;
  reading.bytes('comment', Buffer.from(comment, 'latin1'));
}

/** What stands in an object stream are objects too. */
function addWithin(object: PdfObject, graph: ObjectGraph, { room, reading }: StreamWork): void {
  if (nameAt(object.value, 'Type') !== 'ObjStm' || object.stream === undefined) return;
  const part = `object ${object.number}, stream`;
  try {
    const { objects, rest } = readObjectStream(object, room.unfiltered(object).bytes);
    for (const one of objects) graph.add(one);
    for (const text of rest) reading.text(part, text);
  } catch (error) {
    if (!(error instanceof PdfTrouble)) throw error;
    reading.bytes(part, object.stream.bytes);
    reading.unknown(part, error.message);
  }
}

function readStreams(graph: ObjectGraph, room: StreamRoom, reading: FileReading): void {
  const roles = streamRoles(graph);
  const contents = new ContentTexts(graph, room, reading);
  const streams = graph.objects.filter(({ stream }) => stream !== undefined);
  contents.read(streams.filter((object) => roles.get(object) === 'content'));
  for (const object of streams) {
    const role = roles.get(object);
    if (role !== 'content' && role !== 'objects' && role !== 'table')
      readOtherStream(object, role, { room, reading });
  }
}
