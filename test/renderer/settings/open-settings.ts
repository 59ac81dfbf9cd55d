import type { ResultOf } from '../../../briefing/contract.ts';
import type { App, AppOptions } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';

/** A file that a user chooses. */
export interface GivenFile {
  readonly name: string;
  readonly content: Buffer;
  /** Media type; absent: none that is known. */
  readonly type?: string;
}

/** The settings of a desk as a user has them open. */
export interface OpenSettings {
  readonly app: App;
  readonly page: App['page'];
  /** What the desk has now. */
  onDesk(): Promise<ResultOf<'settings:get'>['settings']>;
  /** Gives files to the button that asks for them. */
  giveFile(button: string, ...files: readonly GivenFile[]): Promise<void>;
}

/** Opens the app on a new sample desk, at its settings. */
export async function openSettings(options: AppOptions = {}): Promise<OpenSettings> {
  const app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 }, ...options });
  const { page } = app;
  await page.getByText('Edited').first().waitFor();
  await page.keyboard.press('Control+,');
  return {
    app,
    page,
    onDesk: async () => {
      const read = await app.call('settings:get', {});
      if (!read.ok) throw new Error(read.failure.message);
      return read.value.settings;
    },
    giveFile: async (button, ...files) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: button }).click(),
      ]);
      await chooser.setFiles(
        files.map(({ name, content, type = 'application/octet-stream' }) => ({
          name,
          mimeType: type,
          buffer: content,
        })),
      );
    },
  };
}
