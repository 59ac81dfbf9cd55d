import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';
import { sharedFolder } from '../../electron/desk/temporary-folder.ts';

const folder = sharedFolder();
const desk = join(folder, 'user', 'Sample desk');
let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', folder });
  await app.call('desk:close', {});
  rmSync(join(desk, 'backups'), { recursive: true });
  writeFileSync(join(desk, 'backups'), 'in the way');
  await app.call('desks:sample', {});
  await app.page.reload();
});
afterAll(() => app.close());

it('that a backup could not be made is said on every screen, and leads to why and to what is done', async () => {
  const { page } = app;
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
