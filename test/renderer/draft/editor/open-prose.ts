import type { OpenDraft } from '../open-draft.ts';
import { openDraft } from '../open-draft.ts';

/** The prose of a draft as somebody writes it. */
export interface Prose extends OpenDraft {
  press(...keys: readonly string[]): Promise<void>;
  /** Empties a slot, with the caret in it. */
  empty(title: string): Promise<void>;
  /** Puts text at the end of a slot, all at once, so that it is one step of undo however busy the machine is. */
  add(title: string, text: string): Promise<void>;
  /** Replaces the prose of a slot. */
  write(title: string, text: string): Promise<void>;
  /** Waits until the desk has the prose that is expected. */
  saved(slot: string, expected: string | RegExp): Promise<void>;
  /** The name of what has the focus. */
  focused(): Promise<string | null>;
}

/** Opens the prose of the first briefing of a new sample desk. */
export async function openProse(): Promise<Prose> {
  const draft = await openDraft('B1');
  const { page } = draft;
  const press: Prose['press'] = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const empty: Prose['empty'] = async (title) => {
    await draft.slot(title).click();
    await press('Control+a', 'Delete');
  };
  return {
    ...draft,
    press,
    empty,
    add: async (title, text) => {
      await draft.slot(title).click();
      await press('Control+End');
      await page.keyboard.insertText(text);
    },
    write: async (title, text) => {
      await empty(title);
      await page.keyboard.insertText(text);
    },
    saved: (slot, expected) => {
      const fits = (text: string): boolean =>
        typeof expected === 'string' ? text === expected : expected.test(text);
      return draft.until(({ slots }) => fits(slots[slot] ?? ''));
    },
    focused: () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null),
  };
}
