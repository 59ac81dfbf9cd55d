import { app, dialog } from 'electron';

/**
 * Says in words what Electron would show as a stack trace: a fault of the program in its own process. The windows are asked
 * to save, and the program ends; a fault while it ends, or of the command line, which says it itself, is not shown.
 */
export function setupFaults(): void {
  let isEnding = false;
  process.on('uncaughtException', (error: unknown) => {
    if (isEnding) return;
    isEnding = true;
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    dialog.showErrorBox(
      'Attaché made a mistake and has to end',
      `What was saved is safe. Start it again, and report this: ${what}`,
    );
    app.quit();
  });
}
