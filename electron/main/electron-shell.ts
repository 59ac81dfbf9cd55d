import { app } from 'electron';
import { join } from 'node:path';
import type { Preferences } from '../../briefing/contract/preferences.ts';
import { deskShortcut } from '../desk/desk-shortcut.ts';
import type { ShellServices } from '../desk/host/shell-services.ts';
import { choosePlace } from './choose-place.ts';
import type { ElectronWindows } from './electron-windows.ts';
import { openAddress, openFile, showInFolder } from './open-outside.ts';

/** What the services of Electron's shell stand on. */
export interface ElectronParts {
  /** Asked for late: they need the host first. */
  readonly windows: () => ElectronWindows;
  readonly onPreferences: (preferences: Preferences) => void;
  /** Folder of the spell-checker's dictionaries; undefined where the system has its own. */
  readonly dictionaries: string | undefined;
}

/** What the host asks of Electron. */
export function electronShell({ windows, onPreferences, dictionaries }: ElectronParts): ShellServices {
  return {
    about: {
      shell: 'electron',
      dialogs: 'native',
      ...(dictionaries === undefined ? {} : { dictionaries }),
    },
    choose: async (request) => {
      const window = windows().get(request.window);
      return window === undefined ? undefined : choosePlace(request, window);
    },
    showInFolder,
    openFile,
    openAddress,
    openWindow: async (desk) => {
      await windows().open(desk);
      return true;
    },
    setTitle: (id, title) => {
      windows().get(id)?.setTitle(title.slice(0, 300));
      return Promise.resolve(true);
    },
    notePreferences: (preferences) => {
      onPreferences(preferences);
      return Promise.resolve(true);
    },
    noteRecent: (path) => {
      // Windows lists files only, and of a kind that the program has registered.
      app.addRecentDocument(process.platform === 'win32' ? join(path, deskShortcut) : path);
      return Promise.resolve(true);
    },
  };
}
