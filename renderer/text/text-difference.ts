import { presentableDiff } from '@codemirror/merge';
import type { DifferencePart } from '../controls/difference.tsx';

/** How long two texts are compared before the difference is taken as a whole, in steps. */
const effort = 2000;

/** What differs between two texts, in each of them. */
export function textDifference(
  before: string,
  after: string,
): { readonly before: readonly DifferencePart[]; readonly after: readonly DifferencePart[] } {
  const changes = presentableDiff(before, after, { scanLimit: effort });
  const removed = changes.map(({ fromA, toA }) => [fromA, toA] as const);
  const added = changes.map(({ fromB, toB }) => [fromB, toB] as const);
  return { before: partsOf(before, removed, 'removed'), after: partsOf(after, added, 'added') };
}

function partsOf(
  text: string,
  ranges: readonly (readonly [number, number])[],
  kind: 'removed' | 'added',
): readonly DifferencePart[] {
  const parts: DifferencePart[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    if (from > end) parts.push({ kind: 'same', text: text.slice(end, from) });
    if (to > from) parts.push({ kind, text: text.slice(from, to) });
    end = to;
  }
  if (end < text.length) parts.push({ kind: 'same', text: text.slice(end) });
  return parts;
}
