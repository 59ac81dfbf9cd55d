import { app } from 'electron';
import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';

/** Hears of desks that macOS has opened, by a double click or a drop on the icon. To be called before the app is ready. */
export function setupOpenedFiles(onOpened: (desk: string) => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    onOpened(deskFolderOf(path));
  });
}

/** The folder of a desk that was named by itself or by a file in it: `desk.attache`, `desk.db`. */
export function deskFolderOf(path: string): string {
  try {
    return lstatSync(path).isFile() ? dirname(path) : path;
  } catch {
    return path;
  }
}
