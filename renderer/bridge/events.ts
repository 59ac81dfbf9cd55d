import type { WindowEvent } from '../../briefing/contract/event.ts';
import { call } from './call.ts';

type Listener = (event: WindowEvent) => void;

const listeners = new Set<Listener>();

/** Hears everything the machine tells this window, until the function it answers is called. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Begins to listen to the machine, for as long as the window lives. */
export async function listen(): Promise<void> {
  for (;;) {
    const told = await call('window:events', {});
    if (!told.ok) await pause();
    else told.value.forEach(tell);
  }
}

/** A fault of one listener is reported as any fault is, and keeps no other from hearing: a window that hears nothing shows old figures. */
function tell(event: WindowEvent): void {
  for (const listener of listeners) {
    try {
      listener(event);
    } catch (fault) {
      reportError(fault);
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 1000));
}
