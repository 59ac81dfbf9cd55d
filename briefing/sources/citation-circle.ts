import type { SourcesById } from './origin.ts';

/**
 * The way on which a source would come back to itself if it were cited in another one: ids from the source to itself again.
 * Undefined where there is no circle.
 */
export function citationCircle(
  sources: SourcesById,
  id: string,
  citedIn: string,
): readonly string[] | undefined {
  const way = [id];
  for (let next: string | undefined = citedIn; next !== undefined; next = sources.get(next)?.citedIn) {
    if (next === id) return [...way, id];
    if (way.includes(next)) return undefined;
    way.push(next);
  }
  return undefined;
}
