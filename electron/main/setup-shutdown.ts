import { app } from 'electron';

/** Ends the program only when all is saved and closed: `close` is waited for once, whatever asks the program to quit. */
export function setupShutdown(close: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void close().finally(() => {
      state = 'closed';
      app.quit();
    });
  });
}
