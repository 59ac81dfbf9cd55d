import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';
import { seriousFaults } from '../controls/axe.ts';

let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 } });
  await app.page.getByText('Edited').waitFor();
  await app.page.keyboard.press('Control+,');
});
afterAll(() => app.close());

async function settings() {
  const read = await app.call('settings:get', {});
  if (!read.ok) throw new Error(read.failure.message);
  return read.value.settings;
}

const sample = () => app.page.getByRole('region', { name: 'As it will print' });

test('what is typed is kept and stands on the page as it will print; undo takes it back', async () => {
  const producer = app.page.getByRole('textbox', { name: 'Producer' });
  const before = await producer.inputValue();
  await producer.fill('Levant desk');
  await producer.press('Enter');
  await expect.poll(async () => (await settings()).producer).toBe('Levant desk');
  await sample().getByText('Levant desk').first().waitFor();
  await app.page.getByRole('heading', { name: 'Organisation' }).click();
  await producer.blur();
  await app.page.keyboard.press('Control+z');
  await expect.poll(async () => (await settings()).producer).toBe(before);
  await expect.poll(() => producer.inputValue()).toBe(before);
});

test('an empty producer is not kept, and the field says what to write', async () => {
  const producer = app.page.getByRole('textbox', { name: 'Producer' });
  await producer.fill('');
  await producer.blur();
  await app.page.getByText('Write who issues the briefings').waitFor();
  await expect.poll(async () => (await settings()).producer).not.toBe('');
  await producer.fill((await settings()).producer);
  await producer.blur();
});

test('the address is printed in the title block, in its lines', async () => {
  await app.page.getByRole('textbox', { name: 'Address' }).fill('12 Harbour Street\n\nSecond floor ');
  await app.page.getByRole('textbox', { name: 'Address' }).blur();
  await expect.poll(async () => (await settings()).address).toEqual(['12 Harbour Street', 'Second floor']);
  await sample().getByText('12 Harbour Street, Second floor').first().waitFor();
});

test('a drawing becomes a logo that PDF and Word can print, and is taken away again', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18"/></svg>';
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: 'Choose…' }).click(),
  ]);
  await chooser.setFiles({ name: 'crest.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });
  await expect.poll(async () => (await settings()).logo).toMatch(/^logo-[0-9a-f]{12}$/u);
  await app.page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(async () => (await settings()).logo).toBeUndefined();
});

test('a file that is no picture leaves the logo as it was', async () => {
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: 'Choose…' }).click(),
  ]);
  await chooser.setFiles({ name: 'crest.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await app.page.getByText('This picture could not be read.').waitFor();
  await expect.poll(async () => (await settings()).logo).toBeUndefined();
});

test('dates in figures are printed in figures', async () => {
  await app.page.getByRole('button', { name: /Dates/u }).click();
  await app.page.getByRole('option', { name: '2026-02-18' }).click();
  await sample().getByText('2026-02-18').first().waitFor();
});

test('a setting is found by its words', async () => {
  await app.page.getByRole('searchbox', { name: 'Find a setting' }).fill('dark');
  await app.page.getByRole('heading', { name: 'Appearance' }).waitFor();
  await expect.poll(() => app.page.locator('.settings-part').count()).toBe(1);
  await app.page.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(() => app.page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await app.page.getByRole('radio', { name: 'As the system' }).click();
  await app.page.getByRole('searchbox', { name: 'Find a setting' }).fill('');
});

test('a command takes other keys, and the one that had them is named', async () => {
  await app.page.getByRole('button', { name: 'Change the keys of New here' }).click();
  await app.page.getByRole('textbox', { name: 'Press the keys' }).press('Control+o');
  await app.page.getByText('“Open desk…” has these keys.').waitFor();
  await app.page.getByRole('textbox', { name: 'Press the keys' }).press('Control+Alt+b');
  await app.page.getByRole('button', { name: 'Use these keys' }).click();
  await app.page.getByText('Ctrl Alt B').waitFor();
  await app.page.getByRole('button', { name: 'Restore all' }).click();
  await app.page.getByText('Ctrl Alt B').waitFor({ state: 'detached' });
});

test('a kind of one’s own is kept once its schema fits, and removed with undo', async () => {
  await app.page.getByRole('button', { name: 'New kind…' }).click();
  await app.page.getByRole('textbox', { name: 'Name' }).fill('seizure');
  const schema = app.page.getByRole('textbox', { name: 'JSON Schema of its fields' });
  await schema.fill('{ "type": "object", }');
  await app.page.getByRole('button', { name: 'Keep', exact: true }).click();
  await app.page.getByText(/stops being JSON in line 1/u).waitFor();
  await schema.fill('{ "type": "object", "title": "Seizure" }');
  await app.page.getByRole('button', { name: 'Keep', exact: true }).click();
  await app.page.getByRole('button', { name: 'Remove Seizure' }).click();
  await app.page.getByText('The kind “Seizure” is removed.').waitFor();
});

test.each(['light', 'dark'] as const)('it can be used by everybody in the %s theme', async (theme) => {
  await app.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  expect(await seriousFaults(app.page)).toEqual([]);
  expect(app.complaints).toEqual([]);
});
