import type { BriefingUse } from '../../../briefing/contract/fact-calls.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { useExcerpt } from '../../../briefing/drafts/use-excerpt.ts';
import { outlineOf } from '../../../briefing/merge/outline-of.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { lineAndColumn } from '../../../briefing/text/line-and-column.ts';
import { findTemplateOf } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';

/** The most places that are shown of one briefing. */
const mostPlaces = 100;

/** Where briefings name a fact in their prose, line by line, with the words around. */
export async function usesOfFact(desk: Desk, id: string): Promise<Outcome<readonly BriefingUse[]>> {
  const uses = desk.store.usesOf(id);
  if (!uses.ok) return uses;
  const named: BriefingUse[] = [];
  for (const { briefing: name, title, uses: places } of uses.value) {
    const found = desk.store.briefings.get(name);
    if (!found.ok) return found;
    if (found.value === undefined) continue;
    const { slots } = found.value;
    const titles = await slotTitles(desk, found.value);
    const lines = new Map<string, BriefingUse['places'][number]>();
    for (const use of places.slice(0, mostPlaces)) {
      const text = slots[use.slot] ?? '';
      const { line } = lineAndColumn(text, use.from);
      const key = `${use.slot} ${line}`;
      if (lines.has(key)) continue;
      lines.set(key, {
        ...use,
        line,
        title: titles.get(use.slot) ?? use.slot,
        excerpt: useExcerpt(text, use),
      });
    }
    named.push({ briefing: name, title, places: [...lines.values()] });
  }
  return done(named);
}

/** What the outline of a briefing calls its slots, by name. */
async function slotTitles(desk: Desk, briefing: Briefing): Promise<ReadonlyMap<string, string>> {
  const template = await findTemplateOf(desk, briefing);
  const slots = Object.keys(briefing.slots).map((name) => ({ name, prompt: '', required: false }));
  const outline = outlineOf(template.ok ? template.value : '', { slots }, []);
  return new Map(
    outline.flatMap((entry) => (entry.kind === 'slot' ? [[entry.name, entry.title] as const] : [])),
  );
}
