import type { WebContents } from 'electron';
import { app } from 'electron';

/** Keeps every page where it was opened: it goes nowhere, opens nothing and holds no other. */
export function setupNavigation(): void {
  app.on('web-contents-created', (_event, contents) => lockNavigation(contents));
}

function lockNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
