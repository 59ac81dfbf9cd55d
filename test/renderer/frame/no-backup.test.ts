import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskPaths } from '../../../electron/desk/desk-folder.ts';
import { takeWriteLock } from '../../../electron/desk/store/write-lock.ts';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';
import { copySample } from '../../electron/desk/copy-sample.ts';
import { sharedFolder } from '../../electron/desk/temporary-folder.ts';

const folder = sharedFolder();
const desk = join(folder, 'user', 'Sample desk');
let app: App;
beforeAll(async () => {
  await copySample(desk);
  const { lock: path, backups } = deskPaths(desk);
  rmSync(backups, { recursive: true, force: true });
  // Another program is changing the desk all the time while it is opened.
  const lock = await takeWriteLock(path);
  if (!lock.ok) throw new Error(lock.failure.message);
  app = await openApp({ desk, folder });
  lock.value.close();
});
afterAll(() => app.close());

it('that a backup could not be made is said on every screen, and leads to why and to what is done', async () => {
  const { page } = app;
  await page.getByRole('heading', { name: 'Briefings' }).waitFor();
  for (const keys of ['Control+2', 'Control+1']) {
    await page.keyboard.press(keys);
    await page.getByRole('button', { name: 'No backup of today' }).waitFor();
  }
  await page.getByRole('button', { name: 'No backup of today' }).click();
  const part = page.getByRole('region', { name: 'Backups' });
  await part.getByText('Today’s backup of the desk could not be made.').waitFor();
  await part.getByText('The desk itself is safe.').waitFor();
  expect(app.complaints).toEqual([]);
});
