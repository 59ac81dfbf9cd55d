import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { CallName, RequestOf, ResultOf } from '../../briefing/contract.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import type { ChromiumShell } from '../../electron/chromium/chromium-shell.ts';
import { openChromium } from '../../electron/chromium/chromium-shell.ts';
import { findChromium } from '../../electron/chromium/find-chromium.ts';
import { patience } from './patience.ts';
import { isOnElectron, runElectron } from './run-electron.ts';

/** The app with a user's folder of its own: in the Chromium shell without a display, or in Electron. */
export interface App {
  /** Undefined in Electron. */
  readonly shell: ChromiumShell | undefined;
  readonly page: Page;
  /** Scratch folder; the user's folder and whatever a test makes lie in it. */
  readonly folder: string;
  /** What the page said on its console and what it threw; a good test ends with none. */
  readonly complaints: string[];
  /** Makes a call as the window would. */
  call<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<Outcome<ResultOf<Name>>>;
  close(): Promise<void>;
}

export interface AppOptions {
  /** A desk to open; `sample` makes and opens the sample. */
  readonly desk?: 'sample' | (string & {});
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: 'light' | 'dark';
  /** Kept between two openings; else a new one that is removed at the end. */
  readonly folder?: string;
}

/** A shell that was started, with its first window. */
type Started = Pick<App, 'shell' | 'page' | 'close'>;

/**
 * Opens the built window as a user would see it. WINDOW_FOLDER names another build than `out/window`; ATTACHE_E2E=electron
 * opens Electron where its program is there.
 */
export async function openApp(options: AppOptions = {}): Promise<App> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'attache-e2e-'));
  const start = isOnElectron() ? startElectron : startChromium;
  const { shell, page, close } = await start(options, join(folder, 'user'));
  await page.emulateMedia({ colorScheme: options.theme ?? 'light', reducedMotion: 'reduce' });
  page.context().setDefaultTimeout(patience.timeout);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const app: App = {
    shell,
    page,
    folder,
    complaints,
    call: async (name, request) => {
      const message = JSON.stringify({ name, request });
      const answer = await page.evaluate((text) => window.attache.call(text), message);
      return JSON.parse(answer) as Outcome<never>;
    },
    close: async () => {
      await close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
  if (options.desk === 'sample') {
    const opened = await app.call('desks:sample', {});
    if (!opened.ok) throw new Error(opened.failure.message);
    await page.reload();
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
  }
  return app;
}

async function startChromium(options: AppOptions, userFolder: string): Promise<Started> {
  const program = findChromium();
  if (program === undefined) throw new Error('no Chromium is installed');
  const windowFolder = process.env['WINDOW_FOLDER'];
  const desk = deskOf(options);
  const shell = await openChromium({
    program,
    userFolder,
    headless: true,
    ...(options.size === undefined ? {} : { size: options.size }),
    ...(windowFolder === undefined ? {} : { windowFolder: resolve(windowFolder) }),
    ...(desk === undefined ? {} : { desk }),
  });
  const [page] = shell.context.pages();
  if (page === undefined) throw new Error('the shell showed no window');
  return { shell, page, close: () => shell.close() };
}

async function startElectron(options: AppOptions, userFolder: string): Promise<Started> {
  const electron = await runElectron(userFolder, deskOf(options));
  const page = await electron.firstWindow();
  if (options.size !== undefined) await page.setViewportSize(options.size);
  return { shell: undefined, page, close: () => electron.close() };
}

/** The sample is made by the window, once it is there. */
function deskOf({ desk }: AppOptions): string | undefined {
  return desk === 'sample' ? undefined : desk;
}
