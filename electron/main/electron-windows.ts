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
    window.on('close', (event) => this.#onClose(id, window, event));
    window.on('closed', () => this.#forget(id));
    window.on('session-end', () => void host.closing(id));
    watchPage(window);
    const opened = desk === undefined ? undefined : await host.open(id, desk);
    await window.loadURL(`${windowAddress}/`);
    if (opened?.ok === false)
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

  /** Closing waits until what was typed is on the disk. */
  #onClose(id: string, window: BrowserWindow, event: { preventDefault(): void }): void {
    if (!window.isMinimized())
      void this.#setup.bounds.note({ ...window.getNormalBounds(), maximised: window.isMaximized() });
    event.preventDefault();
    void this.#close(id);
  }

  #close(id: string): Promise<void> {
    const leaving = this.#leaving.get(id) ?? this.#saveAndClose(id);
    this.#leaving.set(id, leaving);
    return leaving;
  }

  async #saveAndClose(id: string): Promise<void> {
    await this.#setup.host.closing(id);
    const window = this.#windows.get(id);
    if (window?.isDestroyed() === false) window.destroy();
  }

  #forget(id: string): void {
    this.#windows.delete(id);
    this.#leaving.delete(id);
    void this.#setup.host.closeWindow(id);
  }
}
