import type { PreviewAnswer } from '../../../briefing/drafts/preview.ts';

const known = new WeakMap<PreviewAnswer, ReadonlyMap<string, number>>();
const none: ReadonlyMap<string, number> = new Map();

/** How many facts stand under each heading of a preview; counted once for each. */
export function factsInSections(preview: PreviewAnswer | undefined): ReadonlyMap<string, number> {
  if (preview === undefined) return none;
  const counts = known.get(preview) ?? countFacts(preview);
  known.set(preview, counts);
  return counts;
}

function countFacts({ facts, uses }: PreviewAnswer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of facts) {
    for (const heading of new Set((uses.get(id) ?? []).map((use) => use.heading)))
      if (heading !== undefined) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return counts;
}
