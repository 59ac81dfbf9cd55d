import { afterAll, beforeAll, expect, test } from 'vitest';
import { roboto } from '../../electron/desk/fonts/brought.ts';
import { handmadeParts, line, zipped } from '../../electron/desk/house/house-by-hand.ts';
import { seriousFaults } from '../controls/axe.ts';
import type { OpenSettings } from './open-settings.ts';
import { openSettings } from './open-settings.ts';

let shown: OpenSettings;
beforeAll(async () => {
  shown = await openSettings();
});
afterAll(() => shown.app.close());

const part = () => shown.page.getByRole('region', { name: 'Page', exact: true });
const sample = () => shown.page.getByRole('region', { name: 'As it will print' }).last();

test('a style file becomes the style of the desk, and the page shows it; the built-in one comes back', async () => {
  const text = 'name: ministry\nnumbering: { headings: true }\ncolours: { accent: "7B2D26" }\n';
  await shown.giveFile('Style file…', { name: 'ministry.yaml', content: Buffer.from(text) });
  await expect.poll(async () => (await shown.onDesk()).style).toBe('ministry');
  await expect.poll(() => sample().textContent()).toMatch(/1\s*Bottom line.*2\s*Sources/u);
  await part().getByRole('button', { name: 'Remove' }).click();
  await expect.poll(async () => (await shown.onDesk()).style).toBeUndefined();
});

test('a style file that cannot be used says why, by its line', async () => {
  await shown.giveFile('Style file…', { name: 'odd.yaml', content: Buffer.from('name: odd\nscale: 9\n') });
  await part().getByText('Line 2: “scale” is not as it must be. Write a number from 0.8 to 1.4.').waitFor();
  expect((await shown.onDesk()).styles ?? []).toEqual([]);
});

test('a Word file is checked, kept among the templates and chosen', async () => {
  await shown.giveFile('Add a Word template…', { name: 'odd.docx', content: Buffer.from('no Word file') });
  await part().getByText('odd.docx is no package, or is cut off', { exact: false }).waitFor();
  const house = zipped(handmadeParts(line('{{ title }}') + line('{{ body }}')));
  await shown.giveFile('Add a Word template…', { name: 'Letterhead.docx', content: Buffer.from(house) });
  await expect.poll(async () => (await shown.onDesk()).house).toBe('Letterhead.docx');
  await part().getByText('not print {{ marking }}', { exact: false }).waitFor();
});

test('fonts come as files, set the pages of a style that names them, and stay while it does', async () => {
  const ministry = {
    name: 'ministry.yaml',
    content: Buffer.from('name: ministry\nfonts: { serif: Roboto }\n'),
  };
  await shown.giveFile('Style file…', ministry);
  await part().getByText('Line 2: There is no font “Roboto” on this desk.', { exact: false }).waitFor();
  await shown.giveFile('Add fonts…', { name: 'odd.ttf', content: Buffer.from('no font at all') });
  await part().getByText('odd.ttf is no font.', { exact: false }).waitFor();
  const fonts = roboto.map(({ fileName, bytes }) => ({ name: fileName, content: Buffer.from(bytes) }));
  await shown.giveFile('Add fonts…', ...fonts);
  await part().getByText('regular, italic, semibold, semibold italic').waitFor();
  await shown.giveFile('Style file…', ministry);
  await part().getByText('Text in Roboto; labels, tables and notes in Source Sans 3.').waitFor();
  await part().getByRole('button', { name: 'Remove Roboto' }).click();
  await part().getByText('pages of the style “ministry” are set in it', { exact: false }).waitFor();
  expect((await shown.onDesk()).fonts?.map(({ family }) => family)).toEqual(['Roboto']);
});

test('the part can be used by everybody', async () => {
  expect(await seriousFaults(shown.page)).toEqual([]);
});
