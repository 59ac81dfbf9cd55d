import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';
import { faultsInLooks } from '../controls/axe.ts';

let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 } });
});
afterAll(() => app.close());

beforeEach(async () => {
  await app.page.keyboard.press('Control+1');
  await app.page.getByRole('row').first().waitFor({ state: 'attached' });
});

const field = () => app.page.getByRole('combobox', { name: 'Search or run a command' });
const option = (name: string | RegExp) => app.page.getByRole('option', { name });

async function ask(words: string): Promise<void> {
  await app.page.keyboard.press('Control+k');
  await field().fill(words);
}

test('facts, briefings and sources are found in one list, and Enter goes to the first', async () => {
  await ask('anbar');
  await option(/^W02/u).waitFor();
  await option('Suicide attack reported in western Anbar').waitFor();
  await expect.poll(() => app.page.getByRole('option', { selected: true }).count()).toBe(1);
  await app.page.keyboard.press('Escape');
  await field().waitFor({ state: 'detached' });
});

test('the id of a fact finds it first, however fast Enter follows', async () => {
  await app.page.keyboard.press('Control+k');
  await field().waitFor();
  await app.page.keyboard.type('t05');
  await app.page.keyboard.press('Enter');
  await app.page.locator('.places [aria-current]').getByText('Facts').waitFor();
});

test('a command runs where it can, and > lists commands alone', async () => {
  await ask('> ');
  await option(/^New window/u).waitFor();
  await expect.poll(() => app.page.getByRole('group', { name: 'Facts' }).count()).toBe(0);
  await field().fill('>sources');
  await option(/^Sources/u).waitFor();
  await app.page.keyboard.press('Enter');
  await app.page.locator('.places [aria-current]').getByText('Sources').waitFor();
});

test('a setting is found by what it sets', async () => {
  await ask('letterhead');
  await option(/^Organisation/u).waitFor();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

test('Ctrl Enter cites a fact where the caret is in the open draft', async () => {
  await app.page.getByText('Suicide attack reported in western Anbar').first().dblclick();
  const editor = app.page.getByRole('textbox', { name: /Do not add up|What/u }).first();
  await editor.click();
  await app.page.keyboard.press('Control+End');
  await ask('W03');
  await option(/^W03/u).waitFor();
  await app.page.keyboard.press('Control+Enter');
  await field().waitFor({ state: 'detached' });
  await expect.poll(() => editor.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await expect.poll(async () => JSON.stringify(await app.call('drafts:now', { id: 'B2' }))).toContain('@W03');
});

test('nothing behind an open palette hears keys', async () => {
  await ask('anbar');
  await app.page.keyboard.press('Control+2');
  await field().waitFor();
  await app.page.keyboard.press('Escape');
  await expect.poll(() => app.page.locator('.places [aria-current]').textContent()).toBe('Briefings');
});

test('the shortcuts stand on one sheet', async () => {
  await app.page.keyboard.press('Control+/');
  const sheet = app.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByText('Ctrl Shift F').waitFor();
  await app.page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
});

test('it can be used by everybody, light or dark', async () => {
  await ask('anbar');
  await option(/^W02/u).waitFor();
  expect(await faultsInLooks(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  expect(app.complaints).toEqual([]);
});
