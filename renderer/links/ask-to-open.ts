import { create } from 'zustand';
import { opensInBrowser } from '../../briefing/contract/opens-in-browser.ts';
import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';
import { useWindow } from '../state/window-state.ts';

/** The address that waits for the user to say whether it is opened. */
export const useAskedAddress = create<{ readonly address: string | undefined }>()(() => ({
  address: undefined,
}));

/** Asks whether an address is to be opened in the system's browser; nothing outside hears of it before. */
export function askToOpen(address: string): void {
  const asksItself = useWindow.getState().about?.shell === 'electron';
  if (asksItself && opensInBrowser(address)) void openAddress(address);
  else useAskedAddress.setState({ address });
}

/** Opens an address that was asked about, or says why it was not opened. */
export async function openAddress(address: string): Promise<void> {
  const opened = await call('links:open', { address });
  if (!opened.ok) say(opened.failure.message);
}
