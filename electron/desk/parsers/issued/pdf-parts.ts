import { createHash, type Hash } from 'node:crypto';
import type { IssuedPart } from '../../../../briefing/bundle/issued-file.ts';
import type { PdfObject, PdfValue } from '../../proof/pdf/pdf-value.ts';
import { entryOf, nameAt } from '../../proof/pdf/pdf-value.ts';
import { streamRoles, type StreamRole } from '../../proof/pdf/stream-roles.ts';
import { gatherParts } from './gather-parts.ts';
import type { PdfGraph } from './pdf-graph.ts';

const byRole: Readonly<Record<Exclude<StreamRole, 'objects' | 'table'>, string>> = {
  content: 'what the pages draw',
  image: 'the pictures',
  metadata: 'the properties of the file',
  characters: 'the fonts',
  font: 'the fonts',
  profile: 'the colours',
  numbers: 'the fonts',
  attachment: 'the attached files',
  script: 'scripts',
};
const byType: Readonly<Record<string, string>> = {
  Annot: 'the links',
  Catalog: 'how the file opens',
  EmbeddedFile: 'the attached files',
  Filespec: 'the attached files',
  Font: 'the fonts',
  FontDescriptor: 'the fonts',
  Outlines: 'the outline',
  Page: 'the pages',
  Pages: 'the pages',
};
/** How a stream is packed, and what only the tables of one file mean. */
const packing: ReadonlySet<string> = new Set([
  'Length',
  'Filter',
  'DecodeParms',
  'Size',
  'W',
  'Index',
  'Prev',
]);

/** The objects of a PDF by what they are for, however they are packed and numbered; throws a PdfTrouble on a stream it cannot read. */
export function pdfParts({ graph, room }: PdfGraph): readonly IssuedPart[] {
  const roles = streamRoles(graph);
  const parts: IssuedPart[] = [];
  for (const object of graph.objects) {
    const role = roles.get(object);
    if (role === 'objects' || role === 'table') continue;
    const hash = createHash('sha256');
    digest(object.value, hash);
    if (object.stream !== undefined) hash.update(room.unfiltered(object).bytes);
    parts.push({ name: nameOf(object, role), digest: hash.digest('hex') });
  }
  return gatherParts(parts);
}

function nameOf({ value }: PdfObject, role: Exclude<StreamRole, 'objects' | 'table'> | undefined): string {
  const type = nameAt(value, 'Type') ?? '';
  if (role !== undefined) return byRole[role];
  if (byType[type] !== undefined) return byType[type];
  if (nameAt(value, 'S') === 'GoTo' || nameAt(value, 'S') === 'URI') return 'the links';
  if (entryOf(value, 'Producer') !== undefined) return 'the properties of the file';
  if (entryOf(value, 'P') !== undefined && nameAt(value, 'S') !== undefined) return 'the tags';
  if (entryOf(value, 'ParentTree') !== undefined || entryOf(value, 'Nums') !== undefined) return 'the tags';
  if (entryOf(value, 'Title') !== undefined) return 'the outline';
  return 'what holds the file together';
}

function digest(value: PdfValue, hash: Hash): void {
  hash.update(`${value.kind} `);
  if (value.kind === 'number') hash.update(String(value.value));
  if (value.kind === 'string') hash.update(value.bytes);
  if (value.kind === 'name') hash.update(value.name);
  if (value.kind === 'word') hash.update(value.word);
  if (value.kind === 'array') for (const item of value.items) digest(item, hash);
  if (value.kind !== 'dictionary') return;
  for (const [key, entry] of value.entries.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (packing.has(key)) continue;
    hash.update(`/${key} `);
    digest(entry, hash);
  }
}
