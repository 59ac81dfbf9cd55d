import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../electron/chromium/find-chromium.ts';
import { packageRoot } from '../../../electron/desk/package-root.ts';

const built = join(packageRoot(), 'out', 'preload.cjs');
const program = findChromium();

/** What Electron does with a preload script, in a page of Chromium: one module to require, a world to expose to. */
const asElectronWould = (script: string): string => `(() => {
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) => Object.defineProperty(globalThis, name, { value }),
    },
    ipcRenderer: { invoke: (...given) => globalThis.invoked(given) },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed script may require electron alone');
    return electron;
  };
  ((require, module, exports) => { ${script} })(require, { exports: {} }, {});
})()`;

describe.runIf(existsSync(built) && program !== undefined)(
  'item 20: the built bridge, in Chromium (needs a build)',
  () => {
    let browser: Browser;
    let page: Page;
    const invoked: unknown[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({
        ...(program === undefined ? {} : { executablePath: program }),
        chromiumSandbox: process.getuid?.() !== 0,
      });
      page = await browser.newPage();
      await page.exposeFunction('invoked', (given: unknown) => {
        invoked.push(given);
        return '{"ok":true}';
      });
      await page.addInitScript({ content: asElectronWould(readFileSync(built, 'utf8')) });
      await page.goto('about:blank');
    });

    afterAll(() => browser.close());

    it('is one frozen object with one function', async () => {
      expect(
        await page.evaluate(
          '[Object.keys(attache), Object.isFrozen(attache), typeof attache.call, Reflect.set(attache, "call", 1)]',
        ),
      ).toEqual([['call'], true, 'function', false]);
    });

    it('sends text to the one channel and answers text, whatever it is given', async () => {
      expect(await page.evaluate('attache.call("{}")')).toBe('{"ok":true}');
      await page.evaluate('attache.call({ toString: () => "words" }, "attache:other", () => 1)');
      expect(invoked).toEqual([
        ['attache:call', '{}'],
        ['attache:call', 'words'],
      ]);
    });

    it('leaves nothing of Electron or Node to the page', async () => {
      const names = ['require', 'module', 'process', 'electron', 'ipcRenderer', 'Buffer'];
      expect(await page.evaluate((list) => list.filter((name) => name in globalThis), names)).toEqual([]);
    });
  },
);
