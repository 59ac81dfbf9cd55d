import { listed } from '../../briefing/text/listed.ts';
import { call } from '../bridge/call.ts';
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
    action: { name: 'Undo', onPress: () => void undo(draft, all) },
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

/** Drafts whose screen was left: what is put into them would go nowhere. */
const left = new WeakSet<Draft>();

/** The screen of a draft was left: what was said of it is undone on the desk from now on. */
export function leaveTakenOver(draft: Draft): void {
  left.add(draft);
}

/** What was written since stays. */
async function undo(draft: Draft, slots: readonly TakenSlot[]): Promise<void> {
  last = undefined;
  if (left.has(draft)) return undoOnDesk(draft, slots);
  draft.state.setState(({ texts }) => {
    const next = { ...texts };
    for (const taken of slots) next[taken.slot] = withoutChange(taken, texts[taken.slot] ?? '');
    return { texts: next };
  });
}

async function undoOnDesk({ desk, state }: Draft, slots: readonly TakenSlot[]): Promise<void> {
  const { id } = state.getState();
  const now = await call('drafts:now', { id }, desk);
  if (!now.ok) return void say(now.failure.message);
  for (const taken of slots) {
    const base = now.value.briefing.slots[taken.slot] ?? '';
    const put = await call(
      'briefings:slot',
      { id, slot: taken.slot, text: withoutChange(taken, base), base },
      desk,
    );
    if (!put.ok) return void say(put.failure.message);
  }
}
