import type { ShellServices } from '../../../../electron/desk/host/shell-services.ts';

/** A shell that does all that it is asked, and shows nothing. */
export const quietShell: ShellServices = {
  about: { shell: 'chromium', dialogs: 'page' },
  choose: () => Promise.resolve(undefined),
  showInFolder: () => Promise.resolve(true),
  openFile: () => Promise.resolve(true),
  openAddress: () => Promise.resolve(true),
  openWindow: () => Promise.resolve(true),
  setTitle: () => Promise.resolve(true),
  noteRecent: () => Promise.resolve(true),
  notePreferences: () => Promise.resolve(true),
};
