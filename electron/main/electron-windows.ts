import type { BrowserWindowConstructorOptions } from 'electron';
import { BrowserWindow, dialog, screen } from 'electron';
import { randomUUID } from 'node:crypto';
import type { HostClient } from '../desk/host/host-client.ts';
import type { RememberedBounds } from '../desk/host/remembered-bounds.ts';
import type { Area } from './fit-bounds.ts';
import { fitBounds } from './fit-bounds.ts';
import { windowAddress } from './setup-scheme.ts';
import { watchPage } from './watch-page.ts';

/** What windows are made with. */
export interface WindowsSetup {
  readonly host: HostClient;
  readonly bounds: RememberedBounds;
  readonly options: (bounds: Area) => BrowserWindowConstructorOptions;
}

/** The open windows, each with the id by which the host knows it. */
export class ElectronWindows {
  readonly #setup: WindowsSetup;
  readonly #windows = new Map<string, BrowserWindow>();
  readonly #leaving = new Map<string, Promise<void>>();

  constructor(setup: WindowsSetup) {
    this.#setup = setup;
  }

  /** Opens a window, on the desk in a folder where one is given; shown when its page is there. */
  async open(desk?: string): Promise<void> {
    const { host, bounds, options } = this.#setup;
    const last = await bounds.read();
    const window = new BrowserWindow(options(this.#place(last)));
    const id = randomUUID();
    this.#windows.set(id, window);
    window.once('ready-to-show', () => {
      if (last?.maximised === true) window.maximize();
      window.show();
    });
    window.on('page-title-updated', (event) => event.preventDefault());
    // Closing waits until what was typed is on the disk.
    window.on('close', (event) => {
      event.preventDefault();
      void this.#close(id);
    });
    window.on('closed', () => this.#forget(id));
    window.on('session-end', () => void host.closing(id));
    watchPage(window);
    const opened = desk === undefined ? undefined : await host.open(id, desk);
    // A window that is closed at once never comes to its page.
    await window.loadURL(`${windowAddress}/`).catch(() => undefined);
    if (opened?.ok === false && !window.isDestroyed())
      void dialog.showMessageBox(window, {
        type: 'warning',
        message: 'The desk was not opened',
        detail: opened.failure.message,
      });
  }

  /** Shows what was asked for from outside: the window that has the desk, or any where none is named; else a new one. */
  async show(desk?: string): Promise<void> {
    const shown = desk === undefined ? undefined : await this.#setup.host.windowOn(desk);
    const window = desk === undefined ? this.focused() : this.#windows.get(shown ?? '');
    if (window === undefined) return this.open(desk);
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  /** The id of the window that a page belongs to. */
  idOf(contents: number): string | undefined {
    return this.#windows.entries().find(([, window]) => window.webContents.id === contents)?.[0];
  }

  /** The window of an id. */
  get(id: string): BrowserWindow | undefined {
    return this.#windows.get(id);
  }

  /** The window that the user is in, or was in last. */
  focused(): BrowserWindow | undefined {
    return BrowserWindow.getFocusedWindow() ?? this.#windows.values().toArray().at(-1);
  }

  /** Has every window save, then closes all. */
  async closeAll(): Promise<void> {
    await Promise.all(
      this.#windows
        .keys()
        .toArray()
        .map((id) => this.#close(id)),
    );
  }

  #place(last: Area | undefined): Area {
    const display = last === undefined ? screen.getPrimaryDisplay() : screen.getDisplayMatching({ ...last });
    const open = this.#windows.values().map((window) => window.getBounds());
    return fitBounds(last, open.toArray(), display.workArea);
  }

  #close(id: string): Promise<void> {
    const leaving = this.#leaving.get(id) ?? this.#saveAndClose(id);
    this.#leaving.set(id, leaving);
    return leaving;
  }

  async #saveAndClose(id: string): Promise<void> {
    const { host, bounds } = this.#setup;
    const window = this.#windows.get(id);
    if (window === undefined) return;
    const place = { ...window.getNormalBounds(), maximised: window.isMaximized() };
    await Promise.all([host.closing(id), bounds.note(place)]);
    if (!window.isDestroyed()) window.destroy();
  }

  #forget(id: string): void {
    this.#windows.delete(id);
    this.#leaving.delete(id);
    void this.#setup.host.closeWindow(id);
  }
}
