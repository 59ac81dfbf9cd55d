import { listed } from '../../briefing/text/listed.ts';
import { say } from '../controls/toast.tsx';
import type { Draft } from './draft-state.ts';
import type { TakenOver, TakenSlot } from './take-over.ts';
import { titleOfSlot } from './title-of-slot.ts';
import { withoutChange } from './without-change.ts';

/** What was said last, as long as it can be undone as it was said. */
let last:
  { readonly draft: Draft; readonly slots: readonly TakenSlot[]; readonly takeBack: () => void } | undefined;

/** Says what another program changed of an open draft, until it is read; words in its slots can be taken back. */
export function sayTakenOver(draft: Draft, { slots, isSetUp }: TakenOver): void {
  if (slots.length === 0 && !isSetUp) return;
  if (slots.length === 0) return void say('The set-up of this draft was changed by another program.');
  const all = joined(draft, slots);
  const { outline } = draft.state.getState();
  const named = listed(all.map(({ slot }) => `“${titleOfSlot(outline, slot)}”`));
  const verb = all.length === 1 ? 'was' : 'were';
  const takeBack = say(`${named} ${verb} changed by another program.`, {
    action: { name: 'Undo', onPress: () => undo(draft, all) },
    isLasting: true,
  });
  last = { draft, slots: all, takeBack };
}

/** One change right after another is said, and undone, as one. */
function joined(draft: Draft, slots: readonly TakenSlot[]): readonly TakenSlot[] {
  if (last?.draft !== draft) return slots;
  const before = new Map(last.slots.map((taken) => [taken.slot, taken]));
  const follows = slots.every(({ slot, before: from }) => (before.get(slot)?.after ?? from) === from);
  if (!follows) return slots;
  last.takeBack();
  for (const taken of slots)
    before.set(taken.slot, { ...taken, before: before.get(taken.slot)?.before ?? taken.before });
  return [...before.values()];
}

/** What was written since stays. */
function undo({ state }: Draft, slots: readonly TakenSlot[]): void {
  last = undefined;
  state.setState(({ texts }) => {
    const next = { ...texts };
    for (const taken of slots) next[taken.slot] = withoutChange(taken, texts[taken.slot] ?? '');
    return { texts: next };
  });
}
