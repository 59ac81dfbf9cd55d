import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { userFolder } from '../desk/host/user-folder.ts';

/**
 * Keeps what Chromium stores in one folder for the owner alone, beside Attaché’s own files. Answers the user’s folder. Two
 * programs at once, a window and a command line, must not share the folder of that `name`.
 */
export function setupPaths(name: 'electron' | 'electron-cli'): string {
  const folder = userFolder();
  const browser = join(folder, name);
  mkdirSync(browser, { recursive: true, mode: 0o700 });
  app.setPath('userData', browser);
  app.setPath('sessionData', browser);
  return folder;
}
