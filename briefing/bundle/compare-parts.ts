import type { IssuedPart } from './issued-file.ts';

/** The names of the parts in which a file differs from what it should be, each once, in the order of the file. */
export function compareParts(
  expected: readonly IssuedPart[],
  found: readonly IssuedPart[],
): readonly string[] {
  const made = byName(expected);
  const read = byName(found);
  return [...new Set([...made.keys(), ...read.keys()])].filter((name) => made.get(name) !== read.get(name));
}

function byName(parts: readonly IssuedPart[]): ReadonlyMap<string, string> {
  const digests = new Map<string, string[]>();
  for (const { name, digest } of parts) {
    const all = digests.get(name) ?? [];
    digests.set(name, all);
    all.push(digest);
  }
  return new Map([...digests].map(([name, all]) => [name, all.toSorted().join()]));
}
