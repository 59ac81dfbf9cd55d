import type { ObjectGraph } from './object-graph.ts';
import type { PdfObject, PdfValue } from './pdf-value.ts';
import { entryOf, nameAt, valuesWithin } from './pdf-value.ts';

/** What a stream is for. */
export type StreamRole =
  | 'content'
  | 'image'
  | 'metadata'
  | 'characters'
  | 'font'
  | 'profile'
  | 'numbers'
  | 'attachment'
  | 'script'
  | 'objects'
  | 'table';

/** Keys of dictionaries that lead to streams of one use. */
const roleOfKey: Readonly<Record<string, StreamRole>> = {
  ToUnicode: 'characters',
  FontFile: 'font',
  FontFile2: 'font',
  FontFile3: 'font',
  CIDSet: 'numbers',
  CIDToGIDMap: 'numbers',
  Metadata: 'metadata',
  DestOutputProfile: 'profile',
  JS: 'script',
  Function: 'numbers',
  Thumb: 'image',
};

/** The uses of all streams: what none of them explains is not known. */
export function streamRoles(graph: ObjectGraph): ReadonlyMap<PdfObject, StreamRole> {
  const roles = new Map<PdfObject, StreamRole>();
  const give = (value: PdfValue | undefined, role: StreamRole): void => {
    for (const object of graph.objectsAt(value)) {
      if (object.stream !== undefined) roles.set(object, role);
      else if (object.value.kind === 'array')
        for (const inner of graph.objectsAt(object.value)) roles.set(inner, role);
    }
  };
  for (const object of graph.objects) {
    const own = roleByType(object.value);
    if (own !== undefined && object.stream !== undefined) roles.set(object, own);
    for (const value of valuesWithin(object.value)) giveWithin(value, graph, give);
  }
  return roles;
}

function giveWithin(
  value: PdfValue,
  graph: ObjectGraph,
  give: (value: PdfValue | undefined, role: StreamRole) => void,
): void {
  if (value.kind === 'array') giveSpace(value.items, give);
  if (value.kind !== 'dictionary') return;
  for (const [key, entry] of value.entries) {
    const role = roleOfKey[key];
    if (role !== undefined) give(entry, role);
  }
  if (nameAt(value, 'Type') === 'Page') give(entryOf(value, 'Contents'), 'content');
  if (nameAt(value, 'Subtype') === 'Type3') giveAll(graph.entry(value, 'CharProcs'), 'content', give);
  giveAll(entryOf(value, 'EF'), 'attachment', give);
}

/** `[/ICCBased 5 0 R]`, `[/Indexed /DeviceRGB 255 6 0 R]` */
function giveSpace(
  items: readonly PdfValue[],
  give: (value: PdfValue | undefined, role: StreamRole) => void,
): void {
  const [space] = items;
  if (space?.kind !== 'name') return;
  if (space.name === 'ICCBased') give(items[1], 'profile');
  if (space.name === 'Indexed') give(items[3], 'numbers');
}

function giveAll(
  value: PdfValue | undefined,
  role: StreamRole,
  give: (value: PdfValue | undefined, role: StreamRole) => void,
): void {
  if (value?.kind === 'dictionary') for (const [, entry] of value.entries) give(entry, role);
}

function roleByType(value: PdfValue): StreamRole | undefined {
  const type = nameAt(value, 'Type');
  const subtype = nameAt(value, 'Subtype');
  if (type === 'XRef') return 'table';
  if (type === 'ObjStm') return 'objects';
  if (type === 'EmbeddedFile') return 'attachment';
  if (type === 'Metadata') return 'metadata';
  if (type === 'CMap') return 'characters';
  if (subtype === 'Image') return 'image';
  if (subtype === 'Form' || entryOf(value, 'PatternType') !== undefined) return 'content';
  return entryOf(value, 'FunctionType') === undefined ? undefined : 'numbers';
}
