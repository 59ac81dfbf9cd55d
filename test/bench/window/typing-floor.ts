/// <reference lib="dom" />
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserArguments } from '../../../electron/chromium/browser-arguments.ts';
import { findChromium } from '../../../electron/chromium/find-chromium.ts';
import type { Measurement } from '../measurement.ts';
import { percentile } from '../measurement.ts';
import { noteKeys, tracePage } from './page-trace.ts';
import { typedKeys } from './typed-keys.ts';

const size = { width: 1280, height: 800 };
const keys = 'thequickbrownfoxjumpsoverthelazydog';
const sentence =
  'In the week after, about 62 detainees more came by the northern road, as the ministry says. ';
const text = Array.from({ length: 6 }, () => sentence.repeat(6)).join('\n\n');

/** What a key costs in a page that does nothing else: in a bare text area, and in the bare editor that ours is made of. */
export async function typingFloor(): Promise<Measurement> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium is installed');
  const args = [...browserArguments(size, true)];
  const browser = await chromium.launch({ executablePath, headless: true, args });
  try {
    const area = await typedInto(await browser.newPage({ viewport: size }), showArea);
    const editor = await typedInto(await browser.newPage({ viewport: size }), showEditor);
    return {
      what: 'The same in a page with nothing else: a bare text area, a bare CodeMirror, p95',
      figure: [area, editor].map((times) => `${percentile(times, 0.95).toFixed(1)} ms`).join(', '),
      aim: 'for comparison',
      isMet: true,
    };
  } finally {
    await browser.close();
  }
}

async function showArea(page: Page): Promise<void> {
  await page.setContent('<textarea style="inline-size: 600px; block-size: 700px"></textarea>');
  await page.locator('textarea').fill(text);
}

async function showEditor(page: Page): Promise<void> {
  await page.setContent('<main style="inline-size: 600px; block-size: 700px; overflow: auto"></main>');
  await page.locator('main').evaluate((parent, words) => (parent.dataset['text'] = words), text);
  await page.addScriptTag({ content: await bareEditor() });
}

async function bareEditor(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'bare-editor.ts'), formats: ['iife'], name: 'bareEditor' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !('output' in result)) throw new Error('the bare editor was not built');
  return result.output[0].code;
}

/** Milliseconds of the page’s own thread from each key to its frame. */
async function typedInto(page: Page, show: (page: Page) => Promise<void>): Promise<readonly number[]> {
  await show(page);
  await noteKeys(page);
  await page.evaluate(() => addEventListener('input', () => performance.mark('changed')));
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(1000);
  const trace = await tracePage(page, async () => {
    for (const key of keys) {
      await page.keyboard.type(key);
      await page.waitForTimeout(120);
    }
  });
  return typedKeys(trace).flatMap(({ shown }) => shown?.work ?? []);
}
