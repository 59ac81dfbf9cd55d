import type { Draft } from './draft-state.ts';

/** Goes to the slot after the open one, or before it, and puts the caret there; the set-up comes before the first. */
export function openNextSlot(draft: Draft, step: 1 | -1): void {
  const { outline, open } = draft.state.getState();
  const stops = outline.flatMap((entry) =>
    entry.kind === 'slot' ? [entry.name] : entry.kind === 'set-up' ? ['set-up'] : [],
  );
  const next = stops[stops.indexOf(open) + step];
  if (next === undefined) return;
  if (next === 'set-up') draft.openSlot(next);
  else draft.revealPlace({ slot: next, line: 1 });
}
