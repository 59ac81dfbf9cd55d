import type { BaseWindow } from 'electron';
import { app, BrowserWindow } from 'electron';
import { HostClient } from '../desk/host/host-client.ts';
import { RememberedBounds } from '../desk/host/remembered-bounds.ts';
import { readWindowFiles } from '../desk/host/window-files.ts';
import { electronShell } from './electron-shell.ts';
import { ElectronWindows } from './electron-windows.ts';
import { setupCalls } from './setup-calls.ts';
import { setupMenu } from './setup-menu.ts';
import { setupSession } from './setup-session.ts';
import { checkSpelling, dictionariesFolder } from './setup-spelling.ts';
import { setupShutdown } from './setup-shutdown.ts';
import { endUtilityChildren, startUtilityChild } from './utility-child.ts';
import { windowOptions } from './window-options.ts';

/**
 * Starts the host and what windows need of the system. To be called once, when the app is ready; no window is opened yet.
 * `files` are those of the built window.
 */
export function openShell(userFolder: string, files = readWindowFiles()): ElectronWindows {
  const dictionaries = dictionariesFolder(userFolder);
  const host = new HostClient(
    electronShell({
      windows: () => windows,
      onPreferences: (preferences) => {
        showKeys(preferences.keys);
        checkSpelling(session, preferences, dictionaries);
      },
      dictionaries,
    }),
    userFolder,
    startUtilityChild,
  );
  const session = setupSession(files, host);
  const bounds = new RememberedBounds(userFolder);
  const windows = new ElectronWindows({ host, bounds, options: (area) => windowOptions(area, session) });
  setupCalls(
    (contents) => windows.idOf(contents),
    (window, message) => host.call(window, message),
  );
  const showKeys = setupMenu({
    run: (command, window) => {
      const id = idOf(windows, window);
      if (id !== undefined) host.command(id, command);
    },
    editText: (what, window) => {
      if (window instanceof BrowserWindow) window.webContents[what]();
    },
  });
  setupShutdown(async () => {
    await windows.closeAll();
    await host.close();
    endUtilityChildren();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => void windows.show());
  return windows;
}

function idOf(windows: ElectronWindows, window: BaseWindow | undefined): string | undefined {
  const chosen = window instanceof BrowserWindow ? window : windows.focused();
  return chosen === undefined ? undefined : windows.idOf(chosen.webContents.id);
}
