import type { IpcMainInvokeEvent } from 'electron';
import { ipcMain } from 'electron';
import { bridgeChannel } from '../preload/bridge-channel.ts';
import { isWindowAddress } from './setup-scheme.ts';

/** Answers a call of a window. */
type Answer = (window: string, message: string) => Promise<string>;

/**
 * The one way from a window to the machine. It is open to the main frame of a window that `windowOf` knows, at the window’s
 * own address, and to nobody else.
 */
export function setupCalls(windowOf: (contents: number) => string | undefined, answer: Answer): void {
  ipcMain.handle(bridgeChannel, (event, message: unknown) => {
    const window = isWindowItself(event) ? windowOf(event.sender.id) : undefined;
    if (window === undefined || typeof message !== 'string') return refusedSender;
    return answer(window, message);
  });
}

/** The frame is null where it went elsewhere or was closed since it called. */
function isWindowItself({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isWindowAddress(senderFrame.url);
}

const refusedSender = JSON.stringify({
  ok: false,
  failure: { code: 'wrong-usage', message: 'Only the window itself may call.', findings: [] },
});
