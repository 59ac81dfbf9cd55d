import { createHash, type Hash } from 'node:crypto';
import { linksPart, type IssuedPart } from '../../../../briefing/bundle/issued-file.ts';
import type { PdfDictionary, PdfObject, PdfValue } from '../../proof/pdf/pdf-value.ts';
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
/** How a stream is packed. */
const packing: ReadonlySet<string> = new Set(['Length', 'Filter', 'DecodeParms']);
/** Over so many steps an object is told apart by what it refers to. */
const steps = 4;

/** The objects of a PDF by what they are for, however they are packed and numbered; throws a PdfTrouble on a stream it cannot read. */
export function pdfParts({ graph, room }: PdfGraph): readonly IssuedPart[] {
  const roles = streamRoles(graph);
  const parts: IssuedPart[] = [];
  const own = new Map<PdfObject, string>();
  for (const object of graph.objects) {
    const role = roles.get(object);
    if (role === 'objects' || role === 'table') continue;
    const hash = createHash('sha256');
    digest(object.value, hash);
    if (object.stream !== undefined) hash.update(room.unfiltered(object).bytes);
    own.set(object, hash.digest('hex'));
    parts.push({ name: nameOf(object, role), digest: own.get(object) ?? '' });
  }
  parts.push({ name: linksPart, digest: linksDigest(own, graph) });
  return gatherParts(parts);
}

/**
 * A digest of what refers to what: two pictures that changed places are the same objects, and not the same file. Each object
 * gets a number from its own digest, and then, step by step, from the numbers of those that it refers to (Weisfeiler and
 * Leman, 1968).
 */
function linksDigest(own: ReadonlyMap<PdfObject, string>, graph: PdfGraph['graph']): string {
  const places = new Map(Array.from(own.keys(), (object, at) => [object, at]));
  const targets = Array.from(own.keys(), ({ value }) =>
    targetsOf(value).map((number) => graph.versionsOf(number).at(-1)),
  ).map((objects) => objects.map((object) => (object && places.get(object)) ?? -1));
  let numbers = Uint32Array.from(own.values(), (one) => Number.parseInt(one.slice(0, 8), 16));
  for (let step = 0; step < steps; step += 1) {
    const before = numbers;
    numbers = before.map((number, at) =>
      (targets[at] ?? []).reduce((sum, target) => mixed(sum, before[target] ?? 0), number),
    );
  }
  return createHash('sha256').update(numbers.toSorted()).digest('hex');
}

/** The finish of MurmurHash3 over two numbers; their order counts. */
function mixed(one: number, other: number): number {
  let sum = Math.imul(one, 0x85_eb_ca_6b) ^ other;
  sum = Math.imul(sum ^ (sum >>> 16), 0xc2_b2_ae_35);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** The numbers of the objects that a value refers to, in the order in which it is digested. */
function targetsOf(value: PdfValue): readonly number[] {
  if (value.kind === 'reference') return [value.number];
  if (value.kind === 'array') return value.items.flatMap(targetsOf);
  return value.kind === 'dictionary' ? sortedEntries(value).flatMap(([, entry]) => targetsOf(entry)) : [];
}

function sortedEntries({ entries }: PdfDictionary): PdfDictionary['entries'] {
  return entries
    .filter(([key]) => !packing.has(key))
    .toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)));
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
  if (value.kind === 'reference') hash.update(`${value.generation ?? ''} `);
  if (value.kind === 'array') for (const item of value.items) digest(item, hash);
  if (value.kind !== 'dictionary') return;
  for (const [key, entry] of sortedEntries(value)) {
    hash.update(`/${key} `);
    digest(entry, hash);
  }
}
