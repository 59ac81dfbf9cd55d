import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallName, RequestOf, ResultOf } from '../../../briefing/contract.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { readWindowFiles } from '../../../electron/desk/host/window-files.ts';
import type { ElectronWindows } from '../../../electron/main/electron-windows.ts';
import { openShell } from '../../../electron/main/open-shell.ts';
import { bridgeChannel } from '../../../electron/preload/bridge-channel.ts';
import { app, BrowserWindow, channels } from '../fake/fake-electron.ts';
import { callsOf } from '../fake/recorded.ts';

type FakeWindow = InstanceType<typeof BrowserWindow>;

/** A frame that calls, as Electron describes it. */
export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/** Electron’s shell on the fake, with a window of two small files and a user’s folder of its own. */
export interface TestShell {
  readonly folder: string;
  readonly windows: ElectronWindows;
  /** The window that was opened last. */
  last(): FakeWindow;
  /** Makes a call as the page of a window would. */
  call<Name extends CallName>(
    name: Name,
    request: RequestOf<Name>,
    window?: FakeWindow,
  ): Promise<Outcome<ResultOf<Name>>>;
  /** Sends a message from any frame to the one channel. */
  send(frame: Frame | null, message: unknown, contents?: number): Promise<string>;
  quit(): Promise<void>;
}

const ownFrame: Frame = { url: 'app://attache/', parent: null };

function last(): FakeWindow {
  const window = BrowserWindow.all.at(-1);
  if (window === undefined) throw new Error('no window is open');
  return window;
}

/** Opens the shell; it has no window yet. */
export function openTestShell(): TestShell {
  const folder = mkdtempSync(join(tmpdir(), 'attache-main-'));
  const built = join(folder, 'window');
  mkdirSync(built);
  writeFileSync(join(built, 'index.html'), '<meta nonce="nonce-placeholder"><title>Attaché</title>');
  writeFileSync(join(built, 'main.js'), '1;');
  const windows = openShell(join(folder, 'user'), readWindowFiles(built));
  const send: TestShell['send'] = async (senderFrame, message, contents = last().webContents.id) => {
    const event = { senderFrame, sender: { id: contents } };
    return String(await channels.get(bridgeChannel)?.(event as never, message));
  };
  return {
    folder,
    windows,
    last,
    send,
    call: async (name, request, window = last()) => {
      const message = JSON.stringify({ name, request });
      return JSON.parse(await send(ownFrame, message, window.webContents.id)) as Outcome<never>;
    },
    quit: async () => {
      const before = callsOf('exit').length;
      app.quit();
      while (callsOf('exit').length === before) await new Promise((resume) => setTimeout(resume, 10));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Listens as a window does, and says that it has saved when it is told to close. */
export async function playWindow(shell: TestShell, window: FakeWindow): Promise<void> {
  while (!window.isDestroyed()) {
    const told = await shell.call('window:events', {}, window);
    if (!told.ok) return;
    if (told.value.some(({ kind }) => kind === 'closing')) await shell.call('window:saved', {}, window);
  }
}
