import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameOfFocused } from '../../e2e/focused.ts';
import type { OpenSettings } from './open-settings.ts';
import { openSettings } from './open-settings.ts';

let shown: OpenSettings;
beforeAll(async () => {
  shown = await openSettings();
});
afterAll(() => shown.app.close());

const producer = () => shown.page.getByRole('textbox', { name: 'Producer' });
const sample = () => shown.page.getByRole('region', { name: 'As it will print' });

test('what is typed is kept and stands on the page as it will print; undo takes it back', async () => {
  const before = await producer().inputValue();
  await producer().fill('Levant desk');
  await producer().press('Enter');
  await expect.poll(async () => (await shown.onDesk()).producer).toBe('Levant desk');
  await sample().getByText('Levant desk').first().waitFor();
  await shown.page.getByRole('heading', { name: 'Organisation' }).click();
  await producer().blur();
  await shown.page.keyboard.press('Control+z');
  await expect.poll(async () => (await shown.onDesk()).producer).toBe(before);
  await expect.poll(() => producer().inputValue()).toBe(before);
});

test('an empty producer is not kept, and the field says what to write', async () => {
  await producer().fill('');
  await producer().blur();
  await shown.page.getByText('Write who issues the briefings').waitFor();
  await expect.poll(async () => (await shown.onDesk()).producer).not.toBe('');
  await producer().fill((await shown.onDesk()).producer);
  await producer().blur();
});

test('what was changed here and elsewhere at once is said, and theirs is one press away', async () => {
  const { producer: before } = await shown.onDesk();
  await producer().click();
  const change = JSON.stringify({
    name: 'settings:change',
    request: { before: { producer: before }, after: { producer: 'Theirs' } },
  });
  // In one turn of the window, as its pause would save what is typed before a slow test has called.
  await producer().evaluate((field, message) => {
    document.execCommand('selectAll');
    document.execCommand('insertText', false, 'Mine');
    void window.attache.call(message);
    return field;
  }, change);
  const said = shown.page.getByText('at the same time: “Theirs”. Yours is kept.');
  await said.waitFor();
  expect((await shown.onDesk()).producer).toBe('Mine');
  await shown.page.getByRole('button', { name: 'Take theirs' }).click();
  await expect.poll(async () => (await shown.onDesk()).producer).toBe('Theirs');
  await expect.poll(() => producer().inputValue()).toBe('Theirs');
  await producer().fill(before);
  await producer().press('Enter');
});

test('the address is printed in the title block, in its lines', async () => {
  await shown.page.getByRole('textbox', { name: 'Address' }).fill('12 Harbour Street\n\nSecond floor ');
  await shown.page.getByRole('textbox', { name: 'Address' }).blur();
  await expect
    .poll(async () => (await shown.onDesk()).address)
    .toEqual(['12 Harbour Street', 'Second floor']);
  await sample().getByText('12 Harbour Street, Second floor').first().waitFor();
});

test('a drawing becomes a logo that PDF and Word can print, and is taken away again', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18"/></svg>';
  await shown.giveFile('Choose…', {
    name: 'crest.svg',
    type: 'image/svg+xml',
    content: Buffer.from(drawing),
  });
  await expect.poll(async () => (await shown.onDesk()).logo).toMatch(/^logo-[0-9a-f]{12}$/u);
  await shown.page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(async () => (await shown.onDesk()).logo).toBeUndefined();
});

test('a file that is no picture leaves the logo as it was', async () => {
  await shown.giveFile('Choose…', {
    name: 'crest.png',
    type: 'image/png',
    content: Buffer.from('no picture'),
  });
  await shown.page.getByText('This picture could not be read.').waitFor();
  await expect.poll(async () => (await shown.onDesk()).logo).toBeUndefined();
});

test('dates in figures are printed in figures', async () => {
  await shown.page.getByRole('button', { name: /Dates/u }).click();
  await shown.page.getByRole('option', { name: '2026-02-18' }).click();
  await sample().getByText('2026-02-18').first().waitFor();
});

test('a setting is found by its words', async () => {
  await shown.page.getByRole('searchbox', { name: 'Find a setting' }).fill('dark');
  await shown.page.getByRole('heading', { name: 'Appearance' }).waitFor();
  await expect.poll(() => shown.page.locator('.settings-part').count()).toBe(1);
  await shown.page.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(() => shown.page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await shown.page.getByRole('radio', { name: 'As the system' }).click();
  await shown.page.getByRole('searchbox', { name: 'Find a setting' }).fill('');
});

test('levels of one’s own are there again after a look at another scheme', async () => {
  const { page } = shown;
  const labels = async () => (await shown.onDesk()).markings.levels.map(({ label }) => label);
  await page.getByRole('radio', { name: 'Levels of this desk' }).press('Space');
  await page.getByRole('textbox', { name: 'Label' }).first().fill('House only');
  await page.keyboard.press('Enter');
  await expect.poll(labels).toContain('HOUSE ONLY');
  await page.getByRole('radio', { name: 'Traffic Light Protocol 2.0' }).press('Space');
  await expect.poll(labels).not.toContain('HOUSE ONLY');
  await page.getByRole('radio', { name: 'Levels of this desk' }).press('Space');
  await expect.poll(labels).toContain('HOUSE ONLY');
  await page.getByRole('radio', { name: 'Traffic Light Protocol 2.0' }).press('Space');
  await expect.poll(labels).not.toContain('HOUSE ONLY');
});

test('a part that was chosen by key has the focus, and its fields come next', async () => {
  const { page } = shown;
  await page.getByRole('navigation').getByRole('button', { name: 'Appearance' }).press('Enter');
  await expect.poll(() => page.evaluate(nameOfFocused)).toBe('Appearance');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(nameOfFocused)).toBe('As the system');
});

test('a command takes other keys, and the one that had them is named', async () => {
  await shown.page.getByRole('button', { name: 'Change the keys of New here' }).click();
  await shown.page.getByRole('textbox', { name: 'Press the keys' }).press('Control+o');
  await shown.page.getByText('“Open desk…” has these keys.').waitFor();
  await shown.page.getByRole('textbox', { name: 'Press the keys' }).press('Control+Alt+b');
  await shown.page.getByRole('button', { name: 'Use these keys' }).click();
  await shown.page.getByText('Ctrl Alt B').waitFor();
  await shown.page.getByRole('button', { name: 'Restore all' }).click();
  await shown.page.getByText('Ctrl Alt B').waitFor({ state: 'detached' });
});

test('a kind of one’s own is kept once its schema fits, and removed with undo', async () => {
  await shown.page.getByRole('button', { name: 'New kind…' }).click();
  await shown.page.getByRole('textbox', { name: 'Name' }).fill('seizure');
  const schema = shown.page.getByRole('textbox', { name: 'JSON Schema of its fields' });
  await schema.fill('{ "type": "object", }');
  await shown.page.keyboard.press('Escape');
  await schema.waitFor({ state: 'detached' });
  await shown.page.getByRole('button', { name: 'New kind…' }).click();
  expect(await schema.inputValue(), 'what Escape left').toBe('{ "type": "object", }');
  await shown.page.getByRole('button', { name: 'Keep', exact: true }).click();
  await shown.page.getByText(/stops being JSON in line 1/u).waitFor();
  await schema.fill('{ "type": "object", "title": "Seizure" }');
  await shown.page.getByRole('button', { name: 'Keep', exact: true }).click();
  const row = shown.page.getByRole('listitem').filter({ hasText: 'Seizure' });
  await row.getByRole('button', { name: 'Edit…' }).click();
  const was = JSON.stringify({ type: 'object', title: 'Seizure' }, undefined, 2);
  const text = '{"type":"object","title":"Taken elsewhere"}';
  await shown.app.call('settings:keep-kind', { name: 'seizure', text, was });
  await schema.fill('{ "type": "object", "title": "Seizure", "description": "Mine" }');
  await shown.page.getByRole('button', { name: 'Keep', exact: true }).click();
  await shown.page.getByText('Another window or program changed this kind meanwhile.').waitFor();
  await shown.page.getByRole('button', { name: 'Take theirs' }).click();
  await expect.poll(() => schema.inputValue()).toContain('Taken elsewhere');
  await schema.fill('{ "type": "object", "title": "Seizure", "description": "Mine after all" }');
  await shown.page.getByRole('button', { name: 'Keep', exact: true }).click();
  await row.getByText('Mine after all').waitFor();
  await shown.page.getByRole('button', { name: 'Remove Seizure' }).click();
  await shown.page.getByText('The kind “Seizure” is removed.').waitFor();
});

test('the window never complained', () => {
  expect(shown.app.complaints).toEqual([]);
});
