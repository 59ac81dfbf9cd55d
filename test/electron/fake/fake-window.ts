import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { recorded } from './recorded.ts';

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** A page as the shell sees it; tests emit its events. */
export class FakeContents extends EventEmitter {
  static made = 0;
  readonly id: number;
  openHandler: WindowOpenHandler | undefined;
  readonly reload = recorded<[], void>('reload', () => undefined);
  readonly undo = recorded<[], void>('undo', () => undefined);
  readonly redo = recorded<[], void>('redo', () => undefined);

  constructor() {
    super();
    FakeContents.made += 1;
    this.id = FakeContents.made;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }
}

/** A window as the shell sees it. */
export class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = [];
  static focused: FakeWindow | null = null;
  /** Told of each page that is made, as Electron’s app is. */
  static onContents: (contents: FakeContents) => void = () => undefined;
  readonly webContents = new FakeContents();
  readonly options: Electron.BrowserWindowConstructorOptions;
  title = '';
  address = '';
  isShown = false;
  #isDestroyed = false;
  #isMaximized = false;
  readonly focus = recorded<[], void>('focus', () => undefined);

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    FakeWindow.all.push(this);
    FakeWindow.onContents(this.webContents);
  }

  static getFocusedWindow(): FakeWindow | null {
    return FakeWindow.focused;
  }

  loadURL(address: string): Promise<void> {
    this.address = address;
    this.emit('ready-to-show');
    return Promise.resolve();
  }

  show(): void {
    this.isShown = true;
  }

  /** Closes as a user would: whoever listens may prevent it. */
  close(): void {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    FakeWindow.all.splice(FakeWindow.all.indexOf(this), 1);
    this.emit('closed');
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  maximize(): void {
    this.#isMaximized = true;
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.show();
  }

  setTitle(title: string): void {
    this.title = title;
  }

  getBounds(): Electron.Rectangle {
    const { x = 0, y = 0, width = 0, height = 0 } = this.options;
    return { x, y, width, height };
  }

  getNormalBounds(): Electron.Rectangle {
    return this.getBounds();
  }
}
