import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file in a desk that a file manager opens with Attaché: a folder cannot be had opened by a double click. */
export const deskShortcut = 'desk.attache';

const text = 'This folder is an Attaché desk. Open this file with Attaché to open the desk.\n';

/** Puts the shortcut into a new desk. Nobody reads it, and a desk without it is as good, so that it may fail. */
export async function writeDeskShortcut(folder: string): Promise<void> {
  await writeFile(join(folder, deskShortcut), text, { flag: 'wx', mode: 0o600 }).catch(() => undefined);
}
