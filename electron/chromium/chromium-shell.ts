import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page, Route } from 'playwright-core';
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

/**
 * Opens the window in an installed Chromium, driven over a pipe: no port is opened, and nothing comes from outside. The
 * host starts and opens the desk while the browser is still on its way.
 */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumShell> {
  const profile = makeProfileFolder(options.userFolder);
  const shown = Promise.withResolvers<ChromiumShell>();
  const host = new HostClient(
    shellServices((desk) => shown.promise.then((shell) => shell.openWindow(desk))),
    options.userFolder,
  );
  const window = randomUUID();
  const opened = options.desk === undefined ? Promise.resolve() : host.open(window, options.desk);
  try {
    const files = readWindowFiles(options.windowFolder);
    const context = await launch(profile, options);
    const shell = new ChromiumShell({ context, host, profile, files });
    shown.resolve(shell);
    await shell.start(window, opened);
    return shell;
  } catch (error) {
    await host.close();
    removeProfileFolder(profile);
    throw error;
  }
}

/** playwright-core takes a while to load, in which the host starts. */
async function launch(profile: string, options: ChromiumOptions): Promise<BrowserContext> {
  const { chromium } = await import('playwright-core');
  const size = options.size ?? { width: 1280, height: 800 };
  return chromium.launchPersistentContext(profile, {
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
}

/** What a shell is made of. */
interface ShellParts {
  readonly context: BrowserContext;
  readonly host: HostClient;
  /** Folder of the browser's profile. */
  readonly profile: string;
  /** The built window. */
  readonly files: ReadonlyMap<string, WindowFile>;
}

/** A running shell with its windows. */
export class ChromiumShell {
  readonly host: HostClient;
  readonly context: BrowserContext;
  /** Settled when the last window is closed. */
  readonly closed: Promise<void>;
  readonly #profile: string;
  readonly #files: ReadonlyMap<string, WindowFile>;
  readonly #ids = new Map<Page, string>();
  readonly #end: () => void;
  #closing: Promise<void> | undefined;

  constructor({ context, host, profile, files }: ShellParts) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.closed = promise;
    this.#end = resolve;
    this.context = context;
    this.host = host;
    this.#profile = profile;
    this.#files = files;
  }

  /** Wires the browser and shows the first window under its id; its calls wait until its desk was `opened`. */
  async start(window: string, opened: Promise<unknown>): Promise<void> {
    const { context } = this;
    const bind = context.exposeBinding(bindingName, async ({ page, frame }, message: unknown) => {
      const caller = this.#ids.get(page);
      const trusted = frame === page.mainFrame() && new URL(frame.url()).origin === windowOrigin;
      if (caller === undefined || !trusted || typeof message !== 'string') return refusedFrame;
      if (caller === window) await opened;
      return this.host.call(caller, message);
    });
    const route = context.route('**/*', (asked) => this.#answer(asked));
    await Promise.all([bind, route]);
    // Scripts run in the order in which they are added: this one takes the binding away again.
    await context.addInitScript(installBridge, { name: bindingName, origin: windowOrigin });
    context.on('close', () => void this.close());
    const page = context.pages()[0] ?? (await context.newPage());
    this.#adopt(page, window);
    context.on('page', (stranger) => void this.#closeStranger(stranger));
    await page.goto(`${windowOrigin}/`);
  }

  /** Opens another window, on the desk in a folder where one is given. */
  async openWindow(desk?: string): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    this.#expected += 1;
    await this.#createTarget();
    const page = await opened;
    const window = randomUUID();
    this.#adopt(page, window);
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

  #adopt(page: Page, window: string): void {
    this.#ids.set(page, window);
    page.on('close', () => void this.#forget(page, window));
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
}

function shellServices(openWindow: (desk: string | undefined) => Promise<unknown>): ShellServices {
  return {
    about: { shell: 'chromium', dialogs: 'page' },
    choose: () => Promise.resolve(undefined),
    showInFolder: showWithSystem,
    openFile: openWithSystem,
    openAddress: openWithSystem,
    openWindow: async (desk) => (await openWindow(desk).catch(() => undefined)) !== undefined,
    setTitle: () => Promise.resolve(true),
    noteRecent: () => Promise.resolve(true),
    notePreferences: () => Promise.resolve(true),
  };
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
