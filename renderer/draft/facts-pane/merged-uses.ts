import type { Use } from '../../../briefing/drafts/preview.ts';

/** Uses as places: what stands on one line, such as the cells of a row, is one place. */
export function mergedUses(uses: readonly Use[]): readonly Use[] {
  const places: Use[] = [];
  for (const use of uses) {
    const last = places.at(-1);
    if (last === undefined || !isSameLine(last, use)) places.push(use);
    else if (!last.excerpt.includes(use.excerpt))
      places[places.length - 1] = { ...last, excerpt: `${last.excerpt} · ${use.excerpt}` };
  }
  return places;
}

function isSameLine(one: Use, other: Use): boolean {
  return (
    one.line !== undefined &&
    one.slot === other.slot &&
    one.line === other.line &&
    one.heading === other.heading
  );
}
