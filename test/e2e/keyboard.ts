import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { howFocusShows, nameOfFocused } from './focused.ts';

/** A user without a pointer: presses keys, and looks after each where the focus is. */
export interface Keyboard {
  /** Presses keys one after the other, then sees that the focus shows. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  /** Goes on by Tab, or by another key, until what has the focus bears that name; its name as assistive technology reads it. */
  goTo(name: string | RegExp, key?: string): Promise<void>;
  /** Waits until what has the focus bears that name. */
  isOn(name: string | RegExp): Promise<void>;
}

/** As many steps as nobody would take. */
const mostSteps = 60;

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  const isOn = async (name: string | RegExp): Promise<void> => {
    await expect.poll(() => page.evaluate(nameOfFocused)).toMatch(name);
    await seesFocus(page);
  };
  return {
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      await seesFocus(page);
    },
    type: (text) => page.keyboard.type(text),
    goTo: async (name, key = 'Tab') => {
      const passed: string[] = [];
      for (let steps = 0; steps < mostSteps; steps += 1) {
        await page.keyboard.press(key);
        await seesFocus(page);
        const now = await page.evaluate(nameOfFocused);
        if (typeof name === 'string' ? now === name : name.test(now)) return;
        passed.push(now);
      }
      throw new Error(`${String(name)} was not reached by ${key}: ${passed.join(' › ')}`);
    },
    isOn,
  };
}

/** The focus is never lost to the page itself for longer than a blink, and shows. */
async function seesFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(howFocusShows)).toBe('seen');
}
