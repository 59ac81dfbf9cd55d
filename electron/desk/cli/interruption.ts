import { constants } from 'node:os';

/** What Ctrl-C does: it ends the program at once until files are being put in place, and then takes them back first. */
export interface Interruption {
  /** To be called when files begin to be put in place; the signal is aborted by Ctrl-C from then on. */
  readonly beginWriting: () => AbortSignal;
}

const requests = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Listens for Ctrl-C, the system's request to end, and the closing of the terminal. */
export function interruption(): Interruption {
  const controller = new AbortController();
  let writing = false;
  const stop = (signal: (typeof requests)[number]): void => {
    if (!writing) process.exit(128 + constants.signals[signal]);
    controller.abort();
  };
  for (const request of requests) process.on(request, stop);
  return {
    beginWriting: () => {
      writing = true;
      return controller.signal;
    },
  };
}
