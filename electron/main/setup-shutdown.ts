import { app } from 'electron';

/** How long closing may take in all, in milliseconds. What is on the disk by then is whole, whatever is still at work. */
const longestClosing = 10_000;

/** Ends the program only when all is saved and closed: `close` is waited for once, whatever asks the program to quit. */
export function setupShutdown(close: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const end = (): void => {
      clearTimeout(timer);
      state = 'closed';
      app.quit();
    };
    const timer = setTimeout(end, longestClosing);
    void close().then(end, end);
  });
}
