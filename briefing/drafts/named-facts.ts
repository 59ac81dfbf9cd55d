const path =
  /\b(?:facts|sources|judgements)\b(?:\s*\.\s*(?<id>[A-Za-z0-9][A-Za-z0-9_-]{0,63})|\s*\[\s*["'](?<quoted>[^"']{1,64})["']\s*\])?/gu;

/** Words that may stand where an id does, and mean the whole list. */
const ofLists: ReadonlySet<string> = new Set(['size', 'first', 'last']);

/**
 * The ids of facts and sources that values name, each once: `facts.T05.quantity`. `all` where one of them goes through a
 * list, as `facts | kind: "transfer" | count` does, or reads a source, which any fact could have led to.
 */
export function namedFacts(values: readonly string[]): ReadonlySet<string> | 'all' {
  const ids = new Set<string>();
  for (const value of values) {
    for (const { 0: whole, groups } of value.matchAll(path)) {
      const id = groups?.['id'] ?? groups?.['quoted'];
      if (id === undefined || ofLists.has(id) || !whole.startsWith('facts')) return 'all';
      ids.add(id);
    }
  }
  return ids;
}
