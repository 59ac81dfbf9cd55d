import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';
import { handmadeParts, line, zipped } from '../../electron/desk/house/house-by-hand.ts';
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

async function choose(
  button: string,
  file: { readonly name: string; readonly buffer: Buffer },
): Promise<void> {
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ mimeType: 'application/octet-stream', ...file });
}

const part = () => app.page.getByRole('region', { name: 'Page', exact: true });
const sample = () => app.page.getByRole('region', { name: 'As it will print' }).last();

test('a style file becomes the style of the desk, and the page shows it; the built-in one comes back', async () => {
  const text = 'name: ministry\nnumbering: { headings: true }\ncolours: { accent: "7B2D26" }\n';
  await choose('Style file…', { name: 'ministry.yaml', buffer: Buffer.from(text) });
  await expect.poll(async () => (await settings()).style).toBe('ministry');
  await expect
    .poll(() => sample().textContent(), { timeout: 20_000 })
    .toMatch(/1\s*Bottom line.*2\s*Sources/u);
  await part().getByRole('button', { name: 'Remove' }).click();
  await expect.poll(async () => (await settings()).style).toBeUndefined();
});

test('a style file that cannot be used says why, by its line', async () => {
  await choose('Style file…', { name: 'odd.yaml', buffer: Buffer.from('name: odd\nscale: 9\n') });
  await part().getByText('Line 2: “scale” is not as it must be. Write a number from 0.8 to 1.4.').waitFor();
  expect((await settings()).styles ?? []).toEqual([]);
});

test('a Word file is checked, kept among the templates and chosen', async () => {
  await choose('Add a Word template…', { name: 'odd.docx', buffer: Buffer.from('no Word file') });
  await part().getByText('odd.docx is no package, or is cut off', { exact: false }).waitFor();
  const house = zipped(handmadeParts(line('{{ title }}') + line('{{ body }}')));
  await choose('Add a Word template…', { name: 'Letterhead.docx', buffer: Buffer.from(house) });
  await expect.poll(async () => (await settings()).house).toBe('Letterhead.docx');
  await part().getByText('not print {{ marking }}', { exact: false }).waitFor();
});

test('the part can be used by everybody', async () => {
  expect(await seriousFaults(app.page)).toEqual([]);
});
