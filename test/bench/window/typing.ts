import type { Page } from 'playwright-core';
import { openApp } from '../../e2e/open-app.ts';
import type { Measurement } from '../measurement.ts';
import { percentile, timesLine } from '../measurement.ts';
import { largeDraftIn } from './large-draft.ts';
import { noteChanges, noteKeys, tracePage } from './page-trace.ts';
import type { Shown, TypedKey } from './typed-keys.ts';
import { typedKeys } from './typed-keys.ts';
import { typingFloor } from './typing-floor.ts';

const warming = 'before we measure ';
const sentence = 'The quick brown foxes jump over the lazy dogs while the convoys wait at the border. ';
const prose = `${sentence}${sentence}Nobody has said who guards them, and nobody has asked. `;
/** Signs that may mean more than themselves: what the page shows of them is made by the machine first. */
const signs = '!?'.repeat(30);
/** Milliseconds between two keys: a fast writer, and one who looks at the pages. */
const pauses = { preview: 120, pages: 800 };

/** Typing in a draft of ten pages with 500 facts in the built window: from a key to the preview and to the pages. */
export async function typing(folder: string): Promise<readonly Measurement[]> {
  const app = await openApp({ desk: await largeDraftIn(folder), size: { width: 1280, height: 800 } });
  try {
    const { page } = app;
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.preview-sheet article p').first().waitFor();
    await noteKeys(page);
    await noteChanges(page, '.preview-sheet article', { childList: true, characterData: true });
    const typed = await typeInto(page, prose, pauses.preview);
    const made = await typeInto(page, signs, pauses.preview);
    await page.getByRole('tab', { name: 'Pages' }).click();
    await page.locator('.page canvas').first().waitFor();
    await noteChanges(page, 'body', { attributeFilter: ['data-serial'] });
    const pages = await typeInto(page, prose.replaceAll(' ', '').slice(0, 41), pauses.pages);
    return [...previewLines(typed), await typingFloor(), ...otherLines(typed, made, pages)];
  } finally {
    await app.close();
  }
}

function previewLines(typed: readonly TypedKey[]): readonly Measurement[] {
  const shown = shownBy(typed);
  const again = shown.filter(({ isChangedAgain }) => isChangedAgain).length;
  return [
    timesLine(
      'Work of the window’s own thread from a key to the painted preview, 10 pages, 500 facts',
      shown.map(({ work }) => work),
      16,
    ),
    {
      what: 'Of these, how many looked otherwise once the machine had made the page',
      figure: `${again} of ${shown.length}`,
      aim: 'none',
      isMet: again === 0,
    },
    allWork(typed),
  ];
}

/** Saving, checking and clearing up come once for several keys, so that the mean says what a key costs. */
function allWork(typed: readonly TypedKey[]): Measurement {
  const work = typed.map((key) => key.work);
  const mean = work.reduce((sum, each) => sum + each, 0) / work.length;
  const late = percentile(work, 0.95).toFixed(0);
  return {
    what: 'All of its work from a key to the next one, saving and checks included, mean',
    figure: `${mean.toFixed(0)} ms (${work.length} times, p95 ${late} ms)`,
    aim: 'under 16 ms',
    isMet: mean < 16,
  };
}

function otherLines(
  typed: readonly TypedKey[],
  made: readonly TypedKey[],
  pages: readonly TypedKey[],
): readonly Measurement[] {
  return [
    timesLine('A key to the painted preview', timesOf(typed), 50),
    timesLine('A sign that the machine has to read, to the painted preview', timesOf(made), 50),
    timesLine('A key to the refreshed pages', timesOf(pages), 300),
  ];
}

function timesOf(keys: readonly TypedKey[]): readonly number[] {
  return shownBy(keys).map(({ time }) => time);
}

function shownBy(keys: readonly TypedKey[]): readonly Shown[] {
  return keys.flatMap(({ shown }) => shown ?? []);
}

async function typeInto(page: Page, words: string, pause: number): Promise<readonly TypedKey[]> {
  await page.getByRole('textbox', { name: 'Political context' }).click();
  await page.keyboard.press('Control+End');
  await typeKeys(page, warming, pause);
  await page.waitForTimeout(1000);
  return typedKeys(await tracePage(page, () => typeKeys(page, words, pause)));
}

async function typeKeys(page: Page, words: string, pause: number): Promise<void> {
  for (const key of words) {
    await page.keyboard.type(key);
    await page.waitForTimeout(pause);
  }
}
