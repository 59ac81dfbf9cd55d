import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../briefing/contract.ts';
import { bridgeChannel } from './bridge-channel.ts';

/** Text in, text out; a window is given no events, no ports and no other channel. */
const bridge: Bridge = Object.freeze({
  call: async (message: unknown): Promise<string> =>
    String(await ipcRenderer.invoke(bridgeChannel, String(message))),
});

contextBridge.exposeInMainWorld('attache', bridge);
