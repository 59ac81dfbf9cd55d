import type { Page } from 'playwright-core';
import { openApp } from '../../e2e/open-app.ts';
import type { Measurement } from '../measurement.ts';
import { timeLine, timesLine } from '../measurement.ts';
import { largeDeskIn } from './large-desk.ts';

/** Words that are typed key by key; each key changes what the table shows. */
const searches = [
  'convoy 4127',
  'mosul escor',
  'speaker 771',
  'T12345',
  'week 31',
  'basra dri',
  'kirkuk counted 12',
  'families near hom',
  'T98',
  'outlet 173',
  'officials erbil',
  'moved 49 aid',
  'stopped tikrit',
  'T4411',
  'raqqa soldiers 8',
  'workers duhok',
  'released near aleppo',
  'speaker 12 anbar',
  'hasakah 33',
];

/** The facts table with 100,000 facts in the built window: first rows, search, scrolling. */
export async function factsTable(folder: string): Promise<readonly Measurement[]> {
  const app = await openApp({ desk: await largeDeskIn(folder), size: { width: 1280, height: 800 } });
  try {
    const { page } = app;
    await page.getByRole('button', { name: 'Facts', exact: true }).waitFor();
    // Whoever opens a desk looks at its briefings first; meanwhile the window asks for what comes next.
    await page.waitForTimeout(3000);
    const first = await firstRows(page);
    const again = await firstRowsAgain(page);
    const keys = await searchKeys(page);
    const frames = await scroll(page);
    return [
      timeLine('First rows of 100,000 facts after opening the screen', first, 150),
      timeLine('The same when it was open before', again, 150),
      timesLine('A key in the search to the rows it leaves', keys, 50),
      timeLine('Longest frame while scrolling through them', Math.max(...frames), 100),
      timesLine('A frame while scrolling', frames, 34),
    ];
  } finally {
    await app.close();
  }
}

/** From the press to the frame that shows rows with their statements, measured inside the page. */
async function firstRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === 'Facts') button.click();
    while (document.querySelector('.fact-lines [data-column="statement"] [dir]') === null) {
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

async function firstRowsAgain(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Briefings', exact: true }).click();
  await page.getByRole('heading', { name: 'Briefings' }).waitFor();
  return firstRows(page);
}

/** From each key to the frame that shows another count of facts; keys that change nothing are not counted. */
async function searchKeys(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    let pressed = 0;
    window.addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    const count = document.querySelector('.filter-bar [role="status"]');
    if (count === null) throw new Error('no count');
    new MutationObserver(() => {
      const at = pressed;
      requestAnimationFrame(() => times.push(performance.now() - at));
    }).observe(count, { childList: true, characterData: true, subtree: true });
  });
  const field = page.getByRole('searchbox', { name: 'Search facts' });
  for (const words of searches) {
    await field.fill('');
    await page.waitForTimeout(150);
    await field.pressSequentially(words, { delay: 120 });
  }
  await field.fill('');
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

/** Lengths of frames while the table is scrolled by hand, then pulled along its bar. */
async function scroll(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const table = document.querySelector('.facts-table');
    if (table === null) throw new Error('no table');
    const frames: number[] = [];
    let last = performance.now();
    const next = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
    };
    for (let step = 0; step < 150; step += 1) {
      table.scrollTop += 160;
      await next();
    }
    for (let step = 0; step < 100; step += 1) {
      table.scrollTop = (table.scrollHeight * step) / 100;
      await next();
    }
    return frames;
  });
}
