/// <reference lib="dom" />
import type { CDPSession, Page } from 'playwright-core';
import { openApp } from '../../e2e/open-app.ts';
import type { Measurement } from '../measurement.ts';
import { largeDraftIn } from './large-draft.ts';

/** An hour of work: as many sentences typed, of which each is taken away again, so that the draft stays as large as it was. */
const minutes = 60;
const sentence =
  'The ministry says that the convoys of the week went by the northern road, and counts nobody. ';
/** So much more at the end than in the middle is no leak; what is loaded late and what undo keeps lie below. In megabytes. */
const most = 5;

/** What a window holds once everything that can be let go is let go. */
interface Held {
  /** Of scripts, in megabytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** The window’s memory over an hour’s edits, pressed together: typing, undoing, pages, and the table of facts in between. */
export async function memory(folder: string): Promise<readonly Measurement[]> {
  const app = await openApp({ desk: await largeDraftIn(folder), size: { width: 1280, height: 800 } });
  try {
    const { page } = app;
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.preview-sheet article p').first().waitFor();
    const session = await page.context().newCDPSession(page);
    const held: Held[] = [];
    // What is loaded when it is first used belongs to the start.
    await workFor(page, 1, 2);
    held.push(await heldBy(page, session));
    await workFor(page, 3, minutes / 2);
    held.push(await heldBy(page, session));
    await workFor(page, minutes / 2 + 1, minutes);
    held.push(await heldBy(page, session));
    return [flat(held)];
  } finally {
    await app.close();
  }
}

function flat(held: readonly Held[]): Measurement {
  const [middle, end] = [held[1]?.heap ?? Infinity, held.at(-1)?.heap ?? Infinity];
  const list = (pick: (one: Held) => string): string => held.map(pick).join(', ');
  return {
    what: `Memory of the window’s scripts at the start, in the middle and at the end of an hour’s edits (${minutes * sentence.length} letters typed and taken away)`,
    figure: `${list(({ heap }) => heap.toFixed(1))} MB; nodes ${list(({ nodes }) => `${nodes}`)}; listeners ${list(({ listeners }) => `${listeners}`)}`,
    aim: `at most ${most} MB more at the end than in the middle`,
    isMet: end - middle <= most,
  };
}

async function workFor(page: Page, from: number, to: number): Promise<void> {
  for (let minute = from; minute <= to; minute += 1) {
    await typeAndTakeAway(page, minute % 2 === 0 ? 'Political context' : 'Gaps');
    if (minute % 2 === 0) await lookAt(page, 'Pages', '.page canvas');
    if (minute % 2 === 0) await lookAt(page, 'Preview', '.preview-sheet');
    if (minute % 5 === 0) await goThere(page);
  }
}

async function typeAndTakeAway(page: Page, slot: string): Promise<void> {
  await page.getByRole('textbox', { name: slot, exact: true }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(sentence);
  for (let word = 1; word < sentence.split(' ').length; word += 1)
    await page.keyboard.press('Control+Backspace');
  await page.keyboard.press('Backspace');
}

async function lookAt(page: Page, tab: string, shown: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.locator(shown).first().waitFor({ state: 'attached' });
}

/** To the facts, where some rows are gone through, and back to the draft. */
async function goThere(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.locator('.fact-lines [data-column="statement"] [dir]').first().click();
  for (let row = 0; row < 10; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.preview-sheet article p').first().waitFor();
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  await page.waitForTimeout(2000);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1024 / 1024, nodes, listeners: jsEventListeners };
}
