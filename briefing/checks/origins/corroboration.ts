import type { Fact } from '../../facts/fact.ts';
import { originKeyOfSource, originKeys, type SourcesById } from '../../sources/origin.ts';
import { counted } from '../../text/counted.ts';

/** On how many legs a statement stands. */
export interface Corroboration {
  /** How many facts and sources are cited. */
  readonly citations: number;
  /** How many people, bodies or sources they come from; those whose origin nobody wrote down count as one. */
  readonly origins: number;
  /** `4 citations, 1 origin` */
  readonly words: string;
}

/** Follows facts, and sources that are cited themselves, to their origins; ids that the desk does not have count for nothing. */
export function corroboration(
  ids: Iterable<string>,
  facts: ReadonlyMap<string, Fact>,
  sources: SourcesById,
): Corroboration {
  const origins = new Set<string>();
  let citations = 0;
  for (const id of new Set(ids)) {
    const keys = originsOf(id, facts, sources);
    if (keys === undefined) continue;
    citations += 1;
    for (const key of keys.length === 0 ? [''] : keys) origins.add(key);
  }
  const words = `${counted(citations, 'citation')}, ${counted(origins.size, 'origin')}`;
  return { citations, origins: origins.size, words };
}

/** The origins of a fact, or of a source that is cited itself; undefined for an id that is neither. */
function originsOf(
  id: string,
  facts: ReadonlyMap<string, Fact>,
  sources: SourcesById,
): readonly string[] | undefined {
  const fact = facts.get(id);
  if (fact !== undefined) return originKeys(fact, sources);
  return sources.has(id) ? [originKeyOfSource(id, sources)] : undefined;
}
