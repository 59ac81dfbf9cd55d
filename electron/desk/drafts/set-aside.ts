import type { ProseAside } from '../../../briefing/contract/draft-calls.ts';
import { longestSlot } from '../../../briefing/drafts/briefing.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { z } from '../../../briefing/schemas/zod.ts';
import type { Store } from '../store/store.ts';

const text = z.string().max(longestSlot);
/** Prose by slot, by the windows that hold it. */
const schema = z.record(z.string().max(64), z.record(z.string().max(100), z.object({ text, base: text })));

type Asides = z.infer<typeof schema>;

/** Prose of a draft that one window holds and another was faster to change. */
export interface HeldProse {
  readonly id: string;
  readonly window: string;
  readonly prose: ProseAside;
}

/** Keeps what a window holds of a draft until its user chose between the two, in the place of what it held before. */
export function setAside(store: Store, { id, window, prose }: HeldProse): Outcome<true> {
  return store.transaction(() => {
    const { [window]: _before, ...others } = readAsides(store, id);
    return putAsides(store, id, Object.keys(prose).length === 0 ? others : { ...others, [window]: prose });
  });
}

/**
 * What was set aside by a window, or by windows that are closed: it passes to the window, so that it is never in two at once.
 * What the desk has by now is forgotten.
 */
export function takeAside(
  store: Store,
  { id, window, isOpen }: Pick<HeldProse, 'id' | 'window'> & { readonly isOpen: (window: string) => boolean },
): Outcome<ProseAside> {
  return store.transaction(() => {
    const asides = readAsides(store, id);
    const briefing = store.briefings.get(id);
    if (!briefing.ok) return briefing;
    const slots = briefing.value?.slots ?? {};
    const free = Object.keys(asides).filter((holder) => holder === window || !isOpen(holder));
    if (free.length === 0) return done({});
    const held = free.flatMap((holder) => Object.entries(asides[holder] ?? {}));
    const prose = Object.fromEntries(held.filter(([slot, aside]) => aside.text !== (slots[slot] ?? '')));
    const others = Object.fromEntries(Object.entries(asides).filter(([holder]) => !free.includes(holder)));
    const put = putAsides(
      store,
      id,
      Object.keys(prose).length === 0 ? others : { ...others, [window]: prose },
    );
    return put.ok ? done(prose) : put;
  });
}

function readAsides(store: Store, id: string): Asides {
  const kept = store.memory.get(keyOf(id));
  const checked = schema.safeParse(kept.ok ? kept.value : undefined);
  return checked.success ? checked.data : {};
}

function putAsides({ memory }: Store, id: string, asides: Asides): Outcome<true> {
  return Object.keys(asides).length === 0 ? memory.remove(keyOf(id)) : memory.put(keyOf(id), asides);
}

function keyOf(id: string): string {
  return `briefing/${id}/aside`;
}
