import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { chromium } from 'playwright-core';
import { answerWindow } from '../desk/host/answer-window.ts';
import { HostClient } from '../desk/host/host-client.ts';
import type { ShellServices } from '../desk/host/shell-services.ts';
import type { WindowFile } from '../desk/host/window-files.ts';
import { readWindowFiles } from '../desk/host/window-files.ts';
import { browserArguments } from './browser-arguments.ts';
import { openWithSystem, showWithSystem } from './open-with-system.ts';
import { makeProfileFolder, removeProfileFolder } from './profile-folder.ts';

/** The address of the window; nothing answers to it but the shell. */
export const windowOrigin = 'https://attache.invalid';

/** How the shell is opened. */
export interface ChromiumOptions {
  /** Path of an installed Chromium. */
  readonly program: string;
  readonly userFolder: string;
  /** Without a display, for tests and pictures. */
  readonly headless?: boolean;
  /** Folder of a desk to open at once. */
  readonly desk?: string;
  /** Folder of the built window; absent: the program's own. */
  readonly windowFolder?: string;
  /** In CSS pixels; for pictures and tests. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The name by which the page's own script reaches the shell, before the bridge takes its place. */
const bindingName = 'attacheBinding';

/** Opens the window in an installed Chromium, driven over a pipe: no port is opened, and nothing comes from outside. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumShell> {
  const profile = makeProfileFolder(options.userFolder);
  const size = options.size ?? { width: 1280, height: 800 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    headless: options.headless === true,
    viewport: options.headless === true ? size : null,
    args: [...browserArguments(size, options.headless === true)],
    ignoreDefaultArgs: ['--enable-automation'],
    chromiumSandbox: process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    serviceWorkers: 'block',
    acceptDownloads: false,
    permissions: [],
  });
  const shell = new ChromiumShell(context, profile, options);
  await shell.start();
  return shell;
}

/** A running shell with its windows. */
export class ChromiumShell {
  readonly host: HostClient;
  readonly context: BrowserContext;
  /** Settled when the last window is closed. */
  readonly closed: Promise<void>;
  readonly #profile: string;
  readonly #options: ChromiumOptions;
  readonly #files: ReadonlyMap<string, WindowFile>;
  readonly #ids = new Map<Page, string>();
  readonly #end: () => void;
  #closing: Promise<void> | undefined;

  constructor(context: BrowserContext, profile: string, options: ChromiumOptions) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.closed = promise;
    this.#end = resolve;
    this.context = context;
    this.#profile = profile;
    this.#options = options;
    this.#files = readWindowFiles(options.windowFolder);
    this.host = new HostClient(this.#services(), options.userFolder);
  }

  /** Wires the browser and shows the first window. */
  async start(): Promise<void> {
    const { context } = this;
    await context.route('**/*', (route) => this.#answer(route));
    await context.exposeBinding(bindingName, async ({ page, frame }, message: unknown) => {
      const window = this.#ids.get(page);
      const trusted = frame === page.mainFrame() && new URL(frame.url()).origin === windowOrigin;
      if (window === undefined || !trusted || typeof message !== 'string') return refusedFrame;
      return this.host.call(window, message);
    });
    await context.addInitScript(installBridge, { name: bindingName, origin: windowOrigin });
    context.on('close', () => void this.close());
    const page = context.pages()[0] ?? (await context.newPage());
    const window = this.#adopt(page);
    if (this.#options.desk !== undefined) await this.host.open(window, this.#options.desk);
    context.on('page', (opened) => void this.#closeStranger(opened));
    await page.goto(`${windowOrigin}/`);
  }

  /** Opens another window, on the desk in a folder where one is given. */
  async openWindow(desk?: string): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    this.#expected += 1;
    await this.#createTarget();
    const page = await opened;
    const window = this.#adopt(page);
    if (desk !== undefined) await this.host.open(window, desk);
    await page.goto(`${windowOrigin}/`);
    return page;
  }

  /** Closes all windows and desks; what was typed is saved first. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  #expected = 0;

  async #closeAll(): Promise<void> {
    await Promise.all(this.#ids.values().map((window) => this.host.closing(window)));
    await Promise.all(
      this.context.pages().map((page) => page.close({ runBeforeUnload: false }).catch(() => undefined)),
    );
    await this.host.close();
    await this.context.close().catch(() => undefined);
    removeProfileFolder(this.#profile);
    this.#end();
  }

  #adopt(page: Page): string {
    const window = randomUUID();
    this.#ids.set(page, window);
    page.on('close', () => void this.#forget(page, window));
    return window;
  }

  async #forget(page: Page, window: string): Promise<void> {
    this.#ids.delete(page);
    await this.host.closeWindow(window);
    if (this.#ids.size === 0) await this.close();
  }

  /** A page that no command of ours opened has no business here. */
  async #closeStranger(page: Page): Promise<void> {
    if (this.#expected > 0) this.#expected -= 1;
    else await page.close().catch(() => undefined);
  }

  async #createTarget(): Promise<void> {
    const [page] = this.context.pages();
    if (page === undefined) return;
    const session = await this.context.newCDPSession(page);
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    await session.detach();
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const address = new URL(request.url());
    if (address.origin !== windowOrigin) return route.abort('blockedbyclient');
    const answer = await answerWindow(
      {
        method: request.method(),
        path: decodeURIComponent(address.pathname),
        body: () => Promise.resolve(request.postDataBuffer() ?? undefined),
      },
      this.#files,
      this.host,
    );
    await route.fulfill({
      status: answer.status,
      headers: { ...answer.headers },
      body: Buffer.from(answer.body),
    });
  }

  #services(): ShellServices {
    return {
      about: { shell: 'chromium', dialogs: 'page' },
      choose: () => Promise.resolve(undefined),
      showInFolder: showWithSystem,
      openFile: openWithSystem,
      openAddress: openWithSystem,
      openWindow: async (desk) => (await this.openWindow(desk).catch(() => undefined)) !== undefined,
      setTitle: () => Promise.resolve(true),
      noteRecent: () => Promise.resolve(true),
      notePreferences: () => Promise.resolve(true),
    };
  }
}

const refusedFrame = JSON.stringify({
  ok: false,
  failure: { code: 'wrong-usage', message: 'Only the window itself may call.', findings: [] },
});

/** Runs in the page before its scripts: puts the bridge in place of the bare binding, in the window's own page alone. */
function installBridge({ name, origin }: { readonly name: string; readonly origin: string }): void {
  const page = globalThis as unknown as Record<string, unknown> & {
    readonly location: { readonly origin: string };
    readonly top: unknown;
  };
  const binding = page[name] as (message: string) => Promise<string>;
  delete page[name];
  if (page.location.origin !== origin || page.top !== globalThis) return;
  const bridge = Object.freeze({ call: (message: string) => binding(message) });
  Object.defineProperty(page, 'attache', { value: bridge });
}
