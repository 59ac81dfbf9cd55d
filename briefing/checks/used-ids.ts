import type { Passage } from './passage.ts';

const kept = new WeakMap<readonly Passage[], ReadonlySet<string>>();

/** Ids of the facts and sources that are printed or cited anywhere in a document; made once for its passages. */
export function usedIds(passages: readonly Passage[]): ReadonlySet<string> {
  const known = kept.get(passages) ?? gather(passages);
  kept.set(passages, known);
  return known;
}

function gather(passages: readonly Passage[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { sentences } of passages) {
    for (const { values, cited } of sentences) {
      for (const id of values) ids.add(id);
      for (const id of cited) ids.add(id);
    }
  }
  return ids;
}
