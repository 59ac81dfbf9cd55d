import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'browser-';

/**
 * Makes a folder for the browser's profile inside the user's folder, for the owner alone, and removes those that programs
 * which were killed left behind.
 */
export function makeProfileFolder(userFolder: string): string {
  mkdirSync(userFolder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(userFolder))
    if (isLeftBehind(userFolder, name)) remove(join(userFolder, name));
  const folder = mkdtempSync(join(userFolder, prefix));
  writeFileSync(join(folder, 'owner'), String(process.pid), { mode: 0o600 });
  return folder;
}

/** Removes the profile of a browser that was closed. */
export function removeProfileFolder(folder: string): void {
  remove(folder);
}

function isLeftBehind(userFolder: string, name: string): boolean {
  if (!name.startsWith(prefix)) return false;
  try {
    process.kill(Number(readFileSync(join(userFolder, name, 'owner'), 'utf8')), 0);
    return false;
  } catch {
    return true;
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
