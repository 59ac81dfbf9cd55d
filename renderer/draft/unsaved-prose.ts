import { unsavedSlots } from './autosave.ts';
import type { Draft } from './draft-state.ts';

/** Prose that the desk did not take, with what it was made from. */
interface Unsaved {
  readonly texts: Readonly<Record<string, string>>;
  readonly kept: Readonly<Record<string, string>>;
}

/** For as long as the window lives, by desk and briefing. */
const unsaved = new Map<string, Unsaved>();

/** Keeps in the window what a draft holds that its desk did not take, until it is opened again; says whether there is any. */
export function rememberUnsaved(desk: string, { state }: Draft): boolean {
  const { id, texts, kept } = state.getState();
  const slots = unsavedSlots({ texts, kept });
  const key = keyOf(desk, id);
  if (slots.length === 0) unsaved.delete(key);
  else unsaved.set(key, { texts: only(texts, slots), kept: only(kept, slots) });
  return slots.length > 0;
}

/** Gives a draft back what its desk did not take when it was open last; it is saved again at once. */
export function restoreUnsaved(desk: string, { state }: Draft): void {
  const key = keyOf(desk, state.getState().id);
  const found = unsaved.get(key);
  if (found === undefined) return;
  unsaved.delete(key);
  state.setState(({ texts, kept }) => ({
    texts: { ...texts, ...found.texts },
    kept: { ...kept, ...found.kept },
  }));
}

function keyOf(desk: string, id: string): string {
  return JSON.stringify([desk, id]);
}

function only(texts: Readonly<Record<string, string>>, slots: readonly string[]): Record<string, string> {
  return Object.fromEntries(slots.map((slot) => [slot, texts[slot] ?? '']));
}
