import type { MessageBoxOptions } from 'electron';
import { BrowserWindow, dialog, shell } from 'electron';
import { lstat } from 'node:fs/promises';
import { extname, isAbsolute } from 'node:path';
import { opensInBrowser } from '../../briefing/contract/opens-in-browser.ts';

/** The longest address that is opened. */
const longestAddress = 2048;

/** Kinds of files that are opened: what the program writes, and nothing that could run. */
const openable = new Set(['.csv', '.docx', '.html', '.json', '.md', '.pdf', '.txt']);

/** Opens a web address in the system’s browser, after the user has seen where it leads and agreed. By https alone. */
export async function openAddress(address: string): Promise<boolean> {
  const target = targetOf(address);
  if (target === undefined) return false;
  const response = await ask({
    type: 'question',
    message: `Open ${target.host} in your browser?`,
    detail: `${target.href}\n\nWhoever keeps that address can see that it was opened from this computer.`,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return true;
  return shell.openExternal(target.href).then(
    () => true,
    () => false,
  );
}

/** Opens a file that was written with the program the system has for it. */
export async function openFile(path: string): Promise<boolean> {
  if (!isWhole(path) || !openable.has(extname(path).toLowerCase())) return false;
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() === true && (await shell.openPath(path)) === '';
}

/** Shows a file or folder in the system’s file manager. */
export function showInFolder(path: string): Promise<boolean> {
  if (!isWhole(path)) return Promise.resolve(false);
  shell.showItemInFolder(path);
  return Promise.resolve(true);
}

async function ask(question: MessageBoxOptions): Promise<number> {
  const window = BrowserWindow.getFocusedWindow();
  const asked = window === null ? dialog.showMessageBox(question) : dialog.showMessageBox(window, question);
  return (await asked).response;
}

interface Target {
  readonly href: string;
  /** In the form that cannot be mistaken for another (xn--). */
  readonly host: string;
}

function targetOf(address: string): Target | undefined {
  if (address.length > longestAddress || !opensInBrowser(address) || !URL.canParse(address)) return undefined;
  const { href, host } = new URL(address);
  return host === '' || href.length > longestAddress ? undefined : { href, host };
}

function isWhole(path: string): boolean {
  return isAbsolute(path) && !path.includes('\0');
}
