import { rankOf, type MarkingScheme } from '../document/marking.ts';
import type { Marked } from './check-marking.ts';

/**
 * The marking of a draft that has none of its own: the template's, or the narrowest of what went in where fewer people
 * may see that. Undefined where nothing has a marking that the scheme knows.
 */
export function defaultMarking(
  ofTemplate: string | undefined,
  used: readonly Marked[],
  scheme: MarkingScheme,
): string | undefined {
  const labels = [ofTemplate, ...used.map((item) => item.marking)].filter((label) => label !== undefined);
  const known = labels.filter((label) => rankOf(scheme, label) !== -1);
  return known.toSorted((a, b) => rankOf(scheme, b) - rankOf(scheme, a))[0] ?? ofTemplate;
}
