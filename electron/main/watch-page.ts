import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';

/** How often a page may stop before it is left as it is, and within how long, in milliseconds. */
const most = { stops: 3, within: 60_000 };

/** Shows the page again when its process stopped, and says so; a page that stops again and again is closed. */
export function watchPage(window: BrowserWindow): void {
  let stops: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    stops = [...stops.filter((at) => now - at < most.within), now];
    if (stops.length <= most.stops) window.webContents.reload();
    const message = stops.length <= most.stops ? reopened : givenUp;
    void dialog.showMessageBox(window, { type: 'warning', message: 'The window stopped', detail: message });
  });
}

const reopened =
  'It was opened again. What was saved is safe; of what you typed, at most the last second is missing.';

const givenUp = 'It stopped again and again. What was saved is safe. Close the window and open another.';
