import { ObjectGraph } from '../../proof/pdf/object-graph.ts';
import { readObjectStream } from '../../proof/pdf/object-stream.ts';
import { readPdfFile } from '../../proof/pdf/pdf-file.ts';
import { nameAt } from '../../proof/pdf/pdf-value.ts';
import { StreamRoom } from '../../proof/pdf/stream-room.ts';

/** The objects of a PDF, those in object streams too, and the room in which its streams are unpacked. */
export interface PdfGraph {
  readonly graph: ObjectGraph;
  readonly room: StreamRoom;
}

/** Reads all objects of a PDF; throws a PdfTrouble where a stream of objects cannot be read. */
export function pdfGraph(bytes: Uint8Array): PdfGraph {
  const room = new StreamRoom();
  const { objects } = readPdfFile(bytes);
  const graph = new ObjectGraph(objects);
  for (const object of objects)
    if (nameAt(object.value, 'Type') === 'ObjStm' && object.stream !== undefined)
      for (const one of readObjectStream(object, room.unfiltered(object).bytes).objects) graph.add(one);
  return { graph, room };
}
