import type { BriefingUse } from '../../../briefing/contract/fact-calls.ts';
import type { FactUse } from '../../../briefing/drafts/fact-uses.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { lineAndColumn } from '../../../briefing/text/line-and-column.ts';
import type { Store } from '../store/store.ts';

const around = 60;
/** The most places that are shown of one briefing. */
const mostPlaces = 100;

/** Where briefings name a fact in their prose, with the line and the words around. */
export function usesOfFact(store: Store, id: string): Outcome<readonly BriefingUse[]> {
  const uses = store.usesOf(id);
  if (!uses.ok) return uses;
  const named: BriefingUse[] = [];
  for (const { briefing, title, uses: places } of uses.value) {
    const found = store.briefings.get(briefing);
    if (!found.ok) return found;
    const slots = found.value?.slots ?? {};
    const shown = places.slice(0, mostPlaces).map((use) => withSurroundings(slots, use));
    named.push({ briefing, title, places: shown });
  }
  return done(named);
}

function withSurroundings(
  slots: Readonly<Record<string, string>>,
  use: FactUse,
): BriefingUse['places'][number] {
  const { slot, from, to } = use;
  const text = slots[slot] ?? '';
  const start = Math.max(0, from - around);
  const end = Math.min(text.length, to + around);
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  const excerpt = `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
  return { ...use, line: lineAndColumn(text, from).line, excerpt };
}
