import type { BrowserWindow, FileFilter } from 'electron';
import { dialog } from 'electron';
import type { ChooseRequest } from '../desk/host/shell-services.ts';

/** Asks with the system’s dialog for a folder or a file; undefined where nothing was chosen. */
export async function choosePlace(
  { what, title, endings }: ChooseRequest,
  window: BrowserWindow,
): Promise<string | undefined> {
  if (what === 'new-folder') {
    const { filePath } = await dialog.showSaveDialog(window, { title, properties: ['createDirectory'] });
    return filePath === '' ? undefined : filePath;
  }
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: what === 'open-folder' ? ['openDirectory', 'createDirectory'] : ['openFile'],
    ...(endings === undefined ? {} : { filters: filtersFor(endings) }),
  });
  return filePaths[0];
}

function filtersFor(endings: readonly string[]): FileFilter[] {
  const extensions = endings.filter((ending) => /^[a-z\d]+$/iu.test(ending));
  return extensions.length === 0 ? [] : [{ name: extensions.map((one) => `.${one}`).join(', '), extensions }];
}
