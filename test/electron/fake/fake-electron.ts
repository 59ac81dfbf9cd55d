import type * as Electron from 'electron';
import { FakeWindow } from './fake-window.ts';
import { recorded } from './recorded.ts';
import { utilityProcess } from './utility-twin.ts';

/**
 * Stands in for the module `electron`, of which only what the shell uses is there. The types of what is given are Electron’s
 * own, so that a change of them is noticed.
 */
export { app } from './fake-app.ts';
export { session } from './fake-session.ts';
export { FakeWindow as BrowserWindow } from './fake-window.ts';
export { utilityProcess };

type CallHandler = (event: Electron.IpcMainInvokeEvent, ...given: unknown[]) => unknown;

const handlers = new Map<string, CallHandler>();

export const ipcMain = {
  handle: (channel: string, handler: CallHandler): void => {
    if (handlers.has(channel)) throw new Error(`${channel} is answered twice`);
    handlers.set(channel, handler);
  },
} satisfies Partial<Record<keyof Electron.IpcMain, unknown>>;

/** The handler of each channel. */
export const channels: ReadonlyMap<string, CallHandler> = handlers;

export const protocol = {
  registerSchemesAsPrivileged: recorded<[Electron.CustomScheme[]], void>(
    'registerSchemesAsPrivileged',
    () => undefined,
  ),
} satisfies Partial<Record<keyof Electron.Protocol, unknown>>;

/** What the dialogs answer; tests set it. */
export const answers = {
  response: 0,
  filePath: '',
  filePaths: [] as readonly string[],
  openPath: '',
};

export const dialog = {
  showErrorBox: recorded<[string, string], void>('showErrorBox', () => undefined),
  showMessageBox: recorded('showMessageBox', (..._given: readonly unknown[]) =>
    Promise.resolve({ response: answers.response, checkboxChecked: false }),
  ),
  showOpenDialog: recorded('showOpenDialog', (..._given: readonly unknown[]) =>
    Promise.resolve({ canceled: answers.filePaths.length === 0, filePaths: [...answers.filePaths] }),
  ),
  showSaveDialog: recorded('showSaveDialog', (..._given: readonly unknown[]) =>
    Promise.resolve({ canceled: answers.filePath === '', filePath: answers.filePath }),
  ),
} satisfies Partial<Record<keyof Electron.Dialog, unknown>>;

export const shell = {
  openExternal: recorded<[string], Promise<void>>('openExternal', () => Promise.resolve()),
  openPath: recorded<[string], Promise<string>>('openPath', () => Promise.resolve(answers.openPath)),
  showItemInFolder: recorded<[string], void>('showItemInFolder', () => undefined),
} satisfies Partial<Record<keyof Electron.Shell, unknown>>;

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: recorded<[unknown], void>('setApplicationMenu', () => undefined),
};

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };

export const screen = {
  getPrimaryDisplay: () => display,
  getDisplayMatching: (_area: Electron.Rectangle) => display,
} satisfies Partial<Record<keyof Electron.Screen, unknown>>;

export const nativeTheme = { shouldUseDarkColors: false } satisfies Partial<
  Record<keyof Electron.NativeTheme, unknown>
>;

/** The windows that are open. */
export const windows: readonly FakeWindow[] = FakeWindow.all;
