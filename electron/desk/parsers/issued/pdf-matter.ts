import { createHash } from 'node:crypto';
import type { IssuedFile, Matter } from '../../../../briefing/bundle/issued-file.ts';
import { ObjectGraph } from '../../proof/pdf/object-graph.ts';
import { readObjectStream } from '../../proof/pdf/object-stream.ts';
import { readPdfFile } from '../../proof/pdf/pdf-file.ts';
import { PdfTrouble } from '../../proof/pdf/pdf-parser.ts';
import type { PdfObject } from '../../proof/pdf/pdf-value.ts';
import { nameAt } from '../../proof/pdf/pdf-value.ts';
import type { StreamRole } from '../../proof/pdf/stream-roles.ts';
import { streamRoles } from '../../proof/pdf/stream-roles.ts';
import { StreamRoom } from '../../proof/pdf/stream-room.ts';

const matterOf: Readonly<Partial<Record<StreamRole, Matter>>> = {
  content: 'drawing',
  image: 'pictures',
  font: 'fonts',
  characters: 'fonts',
};

/** Digests of what a PDF draws, of its pictures and of its fonts, unpacked; nothing where a stream cannot be read. */
export function pdfMatter(bytes: Uint8Array): IssuedFile['matter'] {
  const matter: Record<Matter, string[]> = { drawing: [], pictures: [], fonts: [] };
  try {
    const room = new StreamRoom();
    const graph = graphOf(bytes, room);
    for (const [object, role] of streamRoles(graph)) {
      const sort = matterOf[role];
      if (sort !== undefined && object.stream !== undefined) matter[sort].push(digestOf(room, object));
    }
  } catch (error) {
    if (!(error instanceof PdfTrouble)) throw error;
    return {};
  }
  for (const digests of Object.values(matter)) digests.sort();
  return matter;
}

function graphOf(bytes: Uint8Array, room: StreamRoom): ObjectGraph {
  const { objects } = readPdfFile(bytes);
  const graph = new ObjectGraph(objects);
  for (const object of objects)
    if (nameAt(object.value, 'Type') === 'ObjStm' && object.stream !== undefined)
      for (const one of readObjectStream(object, room.unfiltered(object).bytes).objects) graph.add(one);
  return graph;
}

function digestOf(room: StreamRoom, object: PdfObject): string {
  return createHash('sha256').update(room.unfiltered(object).bytes).digest('hex');
}
