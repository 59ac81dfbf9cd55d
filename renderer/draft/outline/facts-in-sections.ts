import type { PreviewAnswer } from '../../../briefing/drafts/preview.ts';

/** How many facts stand under each heading of a preview. */
export function factsInSections(preview: PreviewAnswer | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (preview === undefined) return counts;
  for (const { id } of preview.facts) {
    const uses = preview.uses.get(id) ?? [];
    for (const heading of new Set(uses.map((use) => use.heading)))
      if (heading !== undefined) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return counts;
}
