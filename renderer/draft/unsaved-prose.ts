import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';
import { saveBeforeClosing } from '../state/unsaved.ts';
import { offerCopies } from '../state/unsaved-copies.ts';
import { useWindow } from '../state/window-state.ts';
import { unsavedSlots } from './autosave.ts';
import type { Draft } from './draft-state.ts';

/** Prose of a draft that was left, which the desk did not take, with what it was made from. */
interface Unsaved {
  readonly desk: string;
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly kept: Readonly<Record<string, string>>;
}

/** For as long as the window lives, by desk and briefing. */
const unsaved = new Map<string, Unsaved>();

/** Milliseconds between two tries while the desk refuses. */
const tryAgainEvery = 2000;

/**
 * Keeps in the window what a draft holds that its desk did not take, until the desk takes it or the draft is opened again;
 * says whether there is any.
 */
export function rememberUnsaved(desk: string, { state }: Draft): boolean {
  const { id, texts, kept } = state.getState();
  const slots = unsavedSlots({ texts, kept });
  const key = keyOf(desk, id);
  if (slots.length === 0) unsaved.delete(key);
  else unsaved.set(key, { desk, id, texts: only(texts, slots), kept: only(kept, slots) });
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

offerCopies((desk) =>
  [...unsaved.values()].flatMap((left) => {
    if (left.desk !== desk) return [];
    const parts = Object.entries(left.texts).map(([name, text]) => ({ name, text }));
    return [{ title: `Draft ${left.id}`, parts }];
  }),
);

let trying: (() => void) | undefined;

/** Says that a draft that was left is not saved, and goes on saving until its desk has it all; also when the window closes. */
export function saveUnsaved(id: string): void {
  trying?.();
  const takeBack = say(
    `${id} is not saved yet. Its words are kept in this window and are saved as soon as that is possible.`,
  );
  const timer = setInterval(() => void saveAllLeft(), tryAgainEvery);
  const stopKeeping = saveBeforeClosing(saveAllLeft);
  trying = () => {
    takeBack();
    clearInterval(timer);
    stopKeeping();
    trying = undefined;
  };
}

async function saveAllLeft(): Promise<void> {
  const here = useWindow.getState().desk?.path;
  for (const left of unsaved.values()) if (left.desk === here) await saveLeft(left);
  if (unsaved.size === 0) trying?.();
}

/** What was changed elsewhere too waits for its draft to be opened: there the user decides. */
async function saveLeft(left: Unsaved): Promise<void> {
  const key = keyOf(left.desk, left.id);
  for (const [slot, text] of Object.entries(left.texts)) {
    if (unsaved.get(key) !== left) return;
    const base = left.kept[slot] ?? '';
    const answer = await call('briefings:slot', { id: left.id, slot, text, base }, left.desk);
    if (!answer.ok || !answer.value.kept) return;
  }
  if (unsaved.get(key) !== left) return;
  unsaved.delete(key);
  say(`${left.id} is saved.`);
}

function keyOf(desk: string, id: string): string {
  return JSON.stringify([desk, id]);
}

function only(texts: Readonly<Record<string, string>>, slots: readonly string[]): Record<string, string> {
  return Object.fromEntries(slots.map((slot) => [slot, texts[slot] ?? '']));
}
