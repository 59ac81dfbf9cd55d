/// <reference lib="dom" />
import { openApp } from '../../e2e/open-app.ts';
import type { Measurement } from '../measurement.ts';
import { timesLine } from '../measurement.ts';
import { largeDeskIn } from './large-desk.ts';

/** Words that are typed key by key; each key changes what is found. */
const searches = ['convoy 41', 'mosul escor', 'speaker 77', 'T123', 'basra dri', 'outlet 17'];
/** Milliseconds between two keys. */
const pause = 120;

/** Searching everything on a desk with 100,000 facts by the palette, in the built window. */
export async function palette(folder: string): Promise<readonly Measurement[]> {
  const app = await openApp({ desk: await largeDeskIn(folder), size: { width: 1280, height: 800 } });
  try {
    const { page } = app;
    await page.getByRole('button', { name: 'Facts', exact: true }).waitFor();
    await page.waitForTimeout(3000);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Search or run a command' });
    await field.waitFor();
    const list = page.locator('.palette-list');
    await list.waitFor();
    const times: number[] = [];
    for (const words of searches) {
      await field.fill('');
      await page.waitForTimeout(300);
      for (const key of words.replaceAll(' ', '')) {
        await list.evaluate(awaitKey);
        await field.press(key);
        const time = await page.evaluate(() => window.foundAfter);
        if (time !== undefined) times.push(time);
        await page.waitForTimeout(pause);
      }
    }
    return [timesLine('A key in the palette to what it finds among 100,000 facts', times, 50)];
  } finally {
    await app.close();
  }
}

declare global {
  interface Window {
    /** The milliseconds from a key to the frame that shows what it finds; undefined where that is what was there. */
    foundAfter: Promise<number | undefined>;
  }
}

/** In the page: begins to wait for the next key. */
function awaitKey(list: Element): void {
  window.foundAfter = new Promise((resolve) => {
    let pressed = 0;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
    });
    const onKey = (): void => {
      pressed = performance.now();
      observer.observe(list, { childList: true, characterData: true, subtree: true });
      setTimeout(() => resolve(undefined), 1000);
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}
