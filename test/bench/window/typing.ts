/// <reference lib="dom" />
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openApp } from '../../e2e/open-app.ts';
import type { Measurement } from '../measurement.ts';
import { makeLargeDraft } from './large-draft.ts';

const warming = 'beforewemeasure';
const typed = 'Thequickbrownfoxjumpsoverthelazydogwhiletheconvoyswaitattheborder';
/** Milliseconds between two keys: a fast writer. */
const pause = 120;

/** Where the page keeps what was measured in it. */
interface Measured {
  readonly previews: number[];
  readonly pages: number[];
}

/** Typing in a draft of ten pages with 500 facts in the built window: from a key to the preview and to the pages. */
export async function typing(folder: string): Promise<readonly Measurement[]> {
  const desk = join(folder, 'large-draft');
  if (!existsSync(desk)) await makeLargeDraft(desk);
  const app = await openApp({ desk, size: { width: 1280, height: 800 } });
  try {
    const { page } = app;
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.preview-sheet article p').first().waitFor();
    await listenInPage(page);
    await goToEnd(page);
    await type(page, warming);
    await forget(page);
    const work = await workOf(page);
    const { previews } = await measured(page);
    await page.getByRole('tab', { name: 'Pages' }).click();
    await page.locator('.page canvas').first().waitFor();
    await goToEnd(page);
    await type(page, warming, 500);
    await forget(page);
    await type(page, typed.slice(0, 30), 800);
    const { pages } = await measured(page);
    return [
      line('Work of the window for a key in a draft of 10 pages and 500 facts, p95', work, 16),
      line('the same key to the painted preview, p95', previews, 50),
      line('the same key to the refreshed pages, p95', pages, 300),
    ];
  } finally {
    await app.close();
  }
}

function line(what: string, times: readonly number[], most: number): Measurement {
  const sorted = times.toSorted((one, other) => one - other);
  const late = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Infinity;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
  return {
    what,
    figure: `${late.toFixed(0)} ms, middle ${middle.toFixed(0)} ms`,
    promise: `under ${most} ms`,
    kept: late < most,
  };
}

/** In the page: from each key to the first frame after the preview has changed, and to the pages painted anew. */
async function listenInPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: Measured = { previews: [], pages: [] };
    Object.assign(globalThis, { times });
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    const article = document.querySelector('.preview-sheet')?.shadowRoot?.querySelector('article');
    if (article === null || article === undefined) throw new Error('no preview');
    const afterFrame = (note: number[]): void => {
      const at = pressed;
      const frame = new MessageChannel();
      frame.port1.addEventListener('message', () => note.push(performance.now() - at));
      frame.port1.start();
      requestAnimationFrame(() => frame.port2.postMessage(undefined));
    };
    new MutationObserver(() => afterFrame(times.previews)).observe(article, { childList: true });
    new MutationObserver(() => afterFrame(times.pages)).observe(document.body, {
      subtree: true,
      attributeFilter: ['data-serial'],
    });
  });
}

function measured(page: Page): Promise<Measured> {
  return page.evaluate(() => (globalThis as unknown as { times: Measured }).times);
}

async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { times } = globalThis as unknown as { times: Measured };
    times.previews.length = 0;
    times.pages.length = 0;
  });
}

async function goToEnd(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Political context' }).click();
  await page.keyboard.press('Control+End');
}

async function type(page: Page, words: string, delay = pause): Promise<void> {
  await page.keyboard.type(words, { delay });
  await page.waitForTimeout(500);
}

/** Milliseconds that the page's own thread was at work for each key. */
async function workOf(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work: number[] = [];
  for (const key of typed) {
    const before = await taskTime(session);
    await page.keyboard.type(key);
    await page.waitForTimeout(pause);
    work.push((await taskTime(session)) - before);
  }
  await session.detach();
  return work;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

if (import.meta.main) {
  const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'attache-bench-typing-'));
  try {
    for (const { what, figure, promise, kept } of await typing(folder))
      process.stdout.write(`${kept ? 'kept  ' : 'BROKEN'} ${figure.padStart(24)}  ${what} (${promise})\n`);
  } finally {
    if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
