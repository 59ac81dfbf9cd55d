import { longestSlot } from '../../../briefing/drafts/briefing.ts';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { Store } from '../store/store.ts';
import { noBriefing } from './no-briefing.ts';

/** The prose of one slot as a window has it, with what it was when the window read it. */
export interface SlotText {
  readonly id: string;
  readonly slot: string;
  readonly text: string;
  readonly base: string;
}

/** What became of the prose: whether it was kept, and what the slot holds now. */
export interface KeptSlot {
  readonly kept: boolean;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly savedAt: string;
}

const tooLong = `A slot holds at most ${formatNumber(longestSlot, 'en')} characters. Move some of it to another slot.`;

/** Keeps the prose of a slot, on the disk when this answers; where it was changed by others since `base`, nothing is kept. */
export function keepSlot(store: Store, { id, slot, text, base }: SlotText, at: string): Outcome<KeptSlot> {
  if (text.length > longestSlot) return refused('bad-input', tooLong);
  return store.transaction<KeptSlot>(() => {
    const found = store.briefings.get(id);
    if (!found.ok) return found;
    if (found.value === undefined) return noBriefing(id);
    const there = found.value.slots[slot] ?? '';
    if (there !== base && there !== text) return done({ kept: false, text: there, savedAt: at });
    const slots = { ...found.value.slots, [slot]: text };
    const updated = store.briefings.update({ ...found.value, slots, changed: at });
    return updated.ok ? done({ kept: true, text, savedAt: at }) : updated;
  });
}
