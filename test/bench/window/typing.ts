/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { openApp } from '../../e2e/open-app.ts';
import type { Measurement } from '../measurement.ts';
import { timesLine } from '../measurement.ts';
import { largeDraftIn } from './large-draft.ts';
import { pageTaskTime } from './page-task-time.ts';
import { typingFloor } from './typing-floor.ts';

const warming = 'beforewemeasure';
const typed = 'Thequickbrownfoxjumpsoverthelazydogwhiletheconvoyswaitattheborder';
/** Milliseconds between two keys: a fast writer, and one who looks at the pages. */
const pauses = { preview: 120, pages: 800 };

/** What is waited for after a key. */
type Shown = keyof typeof pauses;

/** Typing in a draft of ten pages with 500 facts in the built window: from a key to the preview and to the pages. */
export async function typing(folder: string): Promise<readonly Measurement[]> {
  const app = await openApp({ desk: await largeDraftIn(folder), size: { width: 1280, height: 800 } });
  try {
    const { page } = app;
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.preview-sheet article p').first().waitFor();
    await listenInPage(page);
    const taskTime = await pageTaskTime(page);
    const typeKeys = (shown: Shown, words: string) => typeInto(page, taskTime, { shown, words });
    await typeKeys('preview', warming);
    const previews = await typeKeys('preview', typed);
    await page.getByRole('tab', { name: 'Pages' }).click();
    await page.locator('.page canvas').first().waitFor();
    await typeKeys('pages', warming);
    const pages = await typeKeys('pages', typed.slice(0, 40));
    return [
      timesLine(
        'Work of the window’s own thread from a key to the painted preview, 10 pages, 500 facts',
        previews.map(({ work }) => work),
        16,
      ),
      await typingFloor(),
      timesLine(
        'A key to the painted preview',
        previews.map(({ time }) => time),
        50,
      ),
      timesLine(
        'A key to the refreshed pages',
        pages.map(({ time }) => time),
        300,
      ),
    ];
  } finally {
    await app.close();
  }
}

/** What came of a key: the time until what was waited for is painted, and how long the page’s thread was at work for it. */
interface Pressed {
  readonly time: number;
  readonly work: number;
}

async function typeInto(
  page: Page,
  taskTime: () => Promise<number>,
  { shown, words }: { readonly shown: Shown; readonly words: string },
): Promise<readonly Pressed[]> {
  await page.getByRole('textbox', { name: 'Political context' }).click();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(1000);
  const pressed: Pressed[] = [];
  for (const key of words) {
    await page.evaluate((name) => window.awaitKey(name), shown);
    const before = await taskTime();
    await page.keyboard.type(key);
    const time = await page.evaluate(() => window.afterKey);
    pressed.push({ time, work: (await taskTime()) - before });
    await page.waitForTimeout(Math.max(0, pauses[shown] - time));
  }
  return pressed;
}

declare global {
  interface Window {
    /** Begins to wait for the next key. */
    awaitKey(shown: Shown): void;
    /** The milliseconds from that key to the frame in which the preview or the pages have changed. */
    afterKey: Promise<number>;
  }
}

/** Lays in the page what waits for its frames. */
async function listenInPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const article = document.querySelector('.preview-sheet')?.shadowRoot?.querySelector('article');
    if (article === null || article === undefined) throw new Error('no preview');
    const changes = {
      preview: { where: article, of: { childList: true, characterData: true, subtree: true } },
      pages: { where: document.body, of: { subtree: true, attributeFilter: ['data-serial'] } },
    };
    window.awaitKey = (shown) => {
      window.afterKey = new Promise((resolve) => {
        let pressed = 0;
        addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (pressed === 0) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        });
        observer.observe(changes[shown].where, changes[shown].of);
      });
    };
  });
}
