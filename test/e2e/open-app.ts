import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConsoleMessage, Page } from 'playwright-core';
import type { CallName, RequestOf, ResultOf } from '../../briefing/contract.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import type { ChromiumShell } from '../../electron/chromium/chromium-shell.ts';
import { openChromium } from '../../electron/chromium/chromium-shell.ts';
import { findChromium } from '../../electron/chromium/find-chromium.ts';
import { copySample } from '../electron/desk/copy-sample.ts';
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
  /** A desk to open; `sample` is a new sample desk in the user's folder. */
  readonly desk?: 'sample' | (string & {});
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: 'light' | 'dark';
  /** Kept between two openings; else a new one that is removed at the end. */
  readonly folder?: string;
}

/** How a shell is started: on the folder of a desk, or on none. */
type StartOptions = Pick<AppOptions, 'size'> & { readonly desk: string | undefined };

/** A shell that was started, with its first window. */
type Started = Pick<App, 'shell' | 'page' | 'close'>;

/**
 * Opens the built window as a user would see it. WINDOW_FOLDER names another build than `out/window`; ATTACHE_E2E=electron
 * opens Electron where its program is there. WINDOW_SLOWER=4 makes the page four times slower and ANSWERS_AFTER=300 has every
 * answer of the host come 300 ms later: both show steps that race.
 */
export async function openApp(options: AppOptions = {}): Promise<App> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'attache-e2e-'));
  const userFolder = join(folder, 'user');
  const desk = options.desk === 'sample' ? await copySample(join(userFolder, 'Sample desk')) : options.desk;
  const start = isOnElectron() ? startElectron : startChromium;
  const { shell, page, close } = await start({ ...options, desk }, userFolder);
  await page.emulateMedia({ colorScheme: options.theme ?? 'light', reducedMotion: 'reduce' });
  page.context().setDefaultTimeout(patience.timeout);
  if (slower > 1) await slowDown(page);
  if (shell !== undefined && answersAfter > 0) delayAnswers(shell);
  const app: App = {
    shell,
    page,
    folder,
    complaints: await complaintsOf(page),
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
  if (desk !== undefined) await page.getByRole('navigation', { name: 'Places' }).waitFor();
  return app;
}

const slower = Number(process.env['WINDOW_SLOWER'] ?? 1);
const answersAfter = Number(process.env['ANSWERS_AFTER'] ?? 0);

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

function delayAnswers({ host }: ChromiumShell): void {
  const call = host.call.bind(host);
  host.call = async (window, message) => {
    const answer = await call(window, message);
    await pause(answersAfter);
    return answer;
  };
}

/** What the page complained of since it was opened, and whatever it will complain of. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  const hear = (message: ConsoleMessage): void => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  };
  page.on('console', hear);
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const message of await page.consoleMessages()) hear(message);
  for (const error of await page.pageErrors()) complaints.push(error.message);
  return complaints;
}

async function startChromium(options: StartOptions, userFolder: string): Promise<Started> {
  const program = findChromium();
  if (program === undefined) throw new Error('no Chromium is installed');
  const windowFolder = process.env['WINDOW_FOLDER'];
  const { desk } = options;
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

async function startElectron(options: StartOptions, userFolder: string): Promise<Started> {
  const electron = await runElectron(userFolder, options.desk);
  const page = await electron.firstWindow();
  if (options.size !== undefined) await page.setViewportSize(options.size);
  return { shell: undefined, page, close: () => electron.close() };
}
