import { createHash } from 'node:crypto';
import type { IssuedPart } from '../../../../briefing/bundle/issued-file.ts';

/** Parts of one name as one, whatever their order: a PDF has hundreds of thousands. */
export function gatherParts(parts: Iterable<IssuedPart>): readonly IssuedPart[] {
  const digests = new Map<string, string[]>();
  for (const { name, digest } of parts) {
    const all = digests.get(name) ?? [];
    digests.set(name, all);
    all.push(digest);
  }
  return Array.from(digests, ([name, all]) => ({
    name,
    digest: createHash('sha256').update(all.toSorted().join()).digest('hex'),
  }));
}
