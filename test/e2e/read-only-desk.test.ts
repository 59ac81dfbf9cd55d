import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attache } from '../electron/desk/cli/run-attache.ts';
import { canMount } from '../electron/desk/small-disk.ts';
import { homeFolder } from '../electron/desk/temporary-folder.ts';
import type { App } from './open-app.ts';
import { openApp } from './open-app.ts';

const isRoot = process.getuid?.() === 0;
const folder = homeFolder();
const desk = join(folder, 'Sample desk');
let app: App;
beforeAll(async () => {
  expect(attache(['new', '--sample', desk]).code).toBe(0);
  freeze();
  app = await openApp({ desk, folder, size: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await app.close();
  thaw();
});

/** Takes the right to change the desk away; from root only a read-only disk does. */
function freeze(): void {
  if (isRoot) {
    execFileSync('mount', ['--bind', desk, desk]);
    execFileSync('mount', ['-o', 'remount,bind,ro', desk]);
  } else {
    chmodSync(join(desk, 'desk.db'), 0o444);
    chmodSync(desk, 0o555);
  }
}

function thaw(): void {
  if (isRoot) execFileSync('umount', ['-l', desk]);
  else chmodSync(desk, 0o755);
}

const title = 'Transfer of ISIS detainees from Syria to Iraq';

describe.skipIf(isRoot && !canMount())('a desk that takes no changes', () => {
  it('says so and why, and that it can be read', async () => {
    const notice = app.page.getByRole('group', { name: 'This desk is read only.' });
    await notice.getByText('You can read, search and export.').waitFor();
    await notice.getByText('may only be read here. Copy it to change it.').waitFor();
    await expect.poll(() => app.page.getByRole('button', { name: 'New briefing' }).isDisabled()).toBe(true);
  });

  it('shows a draft with its prose, which takes no typing', async () => {
    await app.page.getByText(title).first().dblclick();
    const slot = app.page.getByRole('textbox', { name: 'Gaps', exact: true });
    await slot.click();
    const before = await slot.textContent();
    await app.page.keyboard.type('Not to be.');
    await app.page.keyboard.press('Control+v');
    await app.page.keyboard.press('Backspace');
    await expect.poll(() => slot.textContent()).toBe(before);
    await expect.poll(() => slot.getAttribute('aria-readonly')).toBe('true');
    await app.page.locator('.status-bar').getByText('Read only').waitFor();
    await app.page.locator('.sheet').getByText('Bottom line').first().waitFor();
  });

  it('exports', async () => {
    await app.page.keyboard.press('Control+e');
    await app.page.getByRole('button', { name: 'Choose…' }).click();
    await app.page.getByLabel('New folder in it, if any').fill('Issued');
    await app.page.getByRole('button', { name: 'Make and choose Issued' }).click();
    await app.page.getByRole('button', { name: 'Export 2 files' }).click();
    await app.page.getByRole('button', { name: 'Done' }).click();
    expect(readdirSync(join(folder, 'Issued')).map((name) => name.split('.').at(-1))).toEqual([
      'docx',
      'pdf',
    ]);
  });

  it('is searched, and its facts can be read but not changed', async () => {
    await app.page.keyboard.press('Control+Shift+F');
    await app.page.locator('input:focus').waitFor();
    await app.page.keyboard.type('breakout');
    await app.page.getByRole('grid', { name: 'Facts' }).getByText('T11').click();
    const statement = app.page.getByRole('textbox', { name: 'Statement' });
    await statement.click();
    await app.page.keyboard.type('Not to be.');
    await expect.poll(() => statement.inputValue()).not.toContain('Not to be.');
    await app.page.keyboard.press('Control+k');
    await app.page.keyboard.type('Rudaw');
    await app.page.getByRole('option', { name: /Rudaw/u }).first().waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('refuses whatever would change it, in words', async () => {
    const removed = await app.call('briefings:remove', { id: 'B1' });
    expect(removed.ok || removed.failure.message).toMatch(/was opened for reading, so it takes no changes/u);
    expect(app.complaints).toEqual([]);
  });
});
