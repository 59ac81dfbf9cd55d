import type { OutlineEntry } from '../../briefing/drafts/outline.ts';

/** What the outline calls a slot; its name where it is not in it. */
export function titleOfSlot(outline: readonly OutlineEntry[], slot: string): string {
  const entry = outline.find((one) => one.kind === 'slot' && one.name === slot);
  return entry?.kind === 'slot' ? entry.title : slot;
}
