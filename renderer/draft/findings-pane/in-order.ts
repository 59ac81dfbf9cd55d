import type { OutlineEntry } from '../../../briefing/drafts/outline.ts';
import type { Finding } from '../../../briefing/outcome.ts';

/** What has a place in a draft, or none. */
type Placed = Pick<Finding, 'place'>;

/** Findings in the order in which a reader of the outline meets them: set-up, slots line by line, then all others. */
export function inOrder(findings: readonly Finding[], outline: readonly OutlineEntry[]): readonly Finding[] {
  return findings.toSorted(orderIn(outline));
}

/** Compares two places by that order, as a list is sorted. */
export function orderIn(outline: readonly OutlineEntry[]): (one: Placed, other: Placed) => number {
  const places = new Map(
    outline.flatMap((entry, place) => (entry.kind === 'slot' ? [[entry.name, place] as const] : [])),
  );
  const rankOf = ({ place = {} }: Placed): number => {
    if (place.slot !== undefined) return places.get(place.slot) ?? outline.length;
    return place.field !== undefined && place.template === undefined ? 0 : outline.length + 1;
  };
  return (one, other) =>
    rankOf(one) - rankOf(other) ||
    (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
    (one.place?.column ?? 0) - (other.place?.column ?? 0);
}
