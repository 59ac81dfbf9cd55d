import type { Inline, Text } from '../document/inline.ts';
import { bindPairs } from './bind-pairs.ts';

/**
 * Content in which pairs are also bound where one text ends and the next begins, as in a merged figure and the unit
 * that the analyst wrote after it.
 */
export function bindSeams(content: readonly Inline[]): readonly Inline[] {
  const bound: Inline[] = [];
  for (const inline of content) {
    const before = bound.at(-1);
    if (before?.kind !== 'text' || inline.kind !== 'text') {
      bound.push(inline);
      continue;
    }
    const [left, right] = bindSeam(before, inline);
    bound[bound.length - 1] = left;
    bound.push(right);
  }
  return bound;
}

/** Binding keeps every character at its place; only the spaces at the seam are taken over. */
function bindSeam(left: Text, right: Text): readonly [Text, Text] {
  const seam = left.value.length;
  const bound = bindPairs(left.value + right.value);
  return [
    { ...left, value: left.value.slice(0, -1) + bound.slice(Math.max(0, seam - 1), seam) },
    { ...right, value: bound.slice(seam, seam + 1) + right.value.slice(1) },
  ];
}
