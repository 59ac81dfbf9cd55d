import type { ObjectGraph } from './object-graph.ts';
import type { PdfObject } from './pdf-value.ts';
import { entryOf, nameAt } from './pdf-value.ts';

const mostPages = 2000;

/** What the pages are called: `page 3` by their order, or that nothing shows them. */
export function pageNames(graph: ObjectGraph): ReadonlyMap<PdfObject, string> {
  const root = graph.objects.findLast(({ value }) => nameAt(value, 'Type') === 'Catalog');
  const names = new Map<PdfObject, string>();
  for (const pages of newest(graph, root, 'Pages'))
    for (const page of pagesIn(pages, graph, new Set())) names.set(page, `page ${names.size + 1}`);
  for (const object of graph.objects)
    if (nameAt(object.value, 'Type') === 'Page' && !names.has(object))
      names.set(object, `page that nothing shows, object ${object.number}`);
  return names;
}

function* pagesIn(object: PdfObject, graph: ObjectGraph, seen: Set<PdfObject>): Generator<PdfObject> {
  if (seen.has(object) || seen.size > mostPages) return;
  seen.add(object);
  if (nameAt(object.value, 'Type') === 'Page') yield object;
  const kids = entryOf(object.value, 'Kids');
  if (kids?.kind !== 'array') return;
  for (const kid of kids.items)
    for (const child of graph.objectsAt(kid).slice(-1)) yield* pagesIn(child, graph, seen);
}

function newest(graph: ObjectGraph, object: PdfObject | undefined, key: string): readonly PdfObject[] {
  return graph.objectsAt(entryOf(object?.value, key)).slice(-1);
}
