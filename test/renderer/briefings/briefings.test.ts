import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdCall } from '../../e2e/hold-call.ts';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';

let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 } });
});
afterAll(() => app.close());

const row = (title: string) => app.page.getByRole('row', { name: title });
const toast = (words: string) => app.page.locator('.toast').filter({ hasText: words });

const transfer = 'Transfer of ISIS detainees from Syria to Iraq';
const attack = 'Suicide attack reported in western Anbar';

test('the drafts are listed with their findings, cut-off and marking', async () => {
  await row(transfer).getByText('none').waitFor();
  await row(transfer).getByText('TLP:AMBER').waitFor();
  await row(attack).getByText('Security alert').waitFor();
  await expect.poll(() => app.page.getByRole('heading', { level: 2 }).textContent()).toBe(transfer);
});

test('the briefing that is asked about stays the one, whatever comes before it in the list meanwhile', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.waitFor();
  const now = await app.call('drafts:now', { id: 'B2' });
  const base = now.ok ? (now.value.briefing.slots['what'] ?? '') : '';
  await app.call('briefings:slot', { id: 'B2', slot: 'what', text: `${base} More.`, base });
  await expect.poll(() => page.getByRole('row').nth(1).textContent()).toContain(attack);
  expect(await page.getByRole('heading', { level: 2, name: transfer }).count()).toBe(1);
  await title.fill('Renamed');
  await page.keyboard.press('Enter');
  await row('Renamed').waitFor();
  await row(attack).waitFor();
  await app.call('briefings:slot', { id: 'B2', slot: 'what', text: base, base: `${base} More.` });
  await row('Renamed').click();
  await page.keyboard.press('F2');
  await title.fill(transfer);
  await page.keyboard.press('Enter');
  await row(transfer).waitFor();
});

test('a briefing is deleted by key, and the message takes it back', async () => {
  await row(attack).click();
  await app.page.keyboard.press('Delete');
  await toast(`“${attack}” is deleted.`).waitFor();
  await row(attack).waitFor({ state: 'detached' });
  await toast(`“${attack}” is deleted.`).getByRole('button', { name: 'Undo' }).click();
  await row(attack).waitFor();
});

test('keys and double clicks do a thing once, and Delete goes on where it was pressed', async () => {
  const { page } = app;
  const titles = () => page.locator('.briefing-title').allTextContents();
  await page.getByRole('columnheader', { name: 'Title' }).click();
  await expect.poll(async () => (await titles())[0]).toMatch(/^Evidence/u);
  const [, second, third] = await titles();
  await row(second ?? '').click();
  await page.keyboard.down('Delete');
  for (let held = 0; held < 5; held += 1) await page.keyboard.down('Delete');
  await page.keyboard.up('Delete');
  await expect.poll(async () => (await titles())[1]).toBe(third);
  await page.getByRole('heading', { level: 2, name: third ?? '' }).waitFor();
  await expect.poll(() => page.getByRole('row', { selected: true }).count()).toBe(1);
  await toast(`“${second ?? ''}” is deleted.`).waitFor();
  expect(await page.locator('.toast').filter({ hasText: 'is deleted.' }).count()).toBe(1);
  await toast(`“${second ?? ''}” is deleted.`)
    .getByRole('button', { name: 'Undo' })
    .click();
  await row(second ?? '').waitFor();
  await row(third ?? '').click();
  await page.getByRole('button', { name: 'Duplicate' }).dblclick();
  await page.getByRole('heading', { level: 2, name: `${third ?? ''} (copy)` }).waitFor();
  expect(await row(`${third ?? ''} (copy)`).count()).toBe(1);
  await page.keyboard.press('Control+z');
  await row(`${third ?? ''} (copy)`).waitFor({ state: 'detached' });
  await page.getByRole('columnheader', { name: 'Edited' }).click();
  await page.getByRole('columnheader', { name: 'Edited' }).click();
});

test('a copy is made by key, can be renamed, and is archived out of the drafts', async () => {
  await row(attack).click();
  await app.page.keyboard.press('Control+d');
  await row(`${attack} (copy)`).waitFor();
  await app.page.getByRole('heading', { level: 2, name: `${attack} (copy)` }).waitFor();
  await row(`${attack} (copy)`).click();
  await app.page.keyboard.press('F2');
  await app.page.getByRole('textbox', { name: 'Title' }).fill('Second alert');
  await app.page.keyboard.press('Enter');
  await row('Second alert').waitFor();
  await app.page.getByRole('button', { name: 'More actions' }).click();
  await app.page.getByRole('menuitem', { name: 'Archive' }).click();
  await row('Second alert').waitFor({ state: 'detached' });
  await app.page.getByRole('radio', { name: 'Archived 1' }).click();
  await row('Second alert').waitFor();
  await app.page.getByRole('radio', { name: /^Drafts/u }).click();
});

test('Undo beside a message takes back what the message says, whatever was done since', async () => {
  await row(attack).click();
  await app.page.keyboard.press('Delete');
  await row(attack).waitFor({ state: 'detached' });
  await row(transfer).click();
  await app.page.keyboard.press('Control+d');
  await row(`${transfer} (copy)`).waitFor();
  const said = app.page.locator('.toast').filter({ hasText: `“${attack}” is deleted.` });
  await said.getByRole('button', { name: 'Undo' }).click();
  await row(attack).waitFor();
  await row(`${transfer} (copy)`).click();
  await app.page.keyboard.press('Delete');
  await row(`${transfer} (copy)`).waitFor({ state: 'detached' });
});

test('the filter finds by words in any order, and says what it did not find', async () => {
  const filter = app.page.getByRole('searchbox', { name: 'Filter briefings' });
  await filter.fill('iraq transfer');
  await row(attack).waitFor({ state: 'detached' });
  await row(transfer).waitFor();
  await filter.fill('nowhere');
  await app.page.getByText('No briefing fits').waitFor();
  await app.page.getByRole('button', { name: 'Show all' }).click();
  await app.page.getByRole('radio', { name: /^Drafts/u }).click();
});

test('a new briefing begins with a title and a template, and opens', async () => {
  await app.page.keyboard.press('Control+n');
  const dialog = app.page.getByRole('dialog', { name: 'New briefing' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Prisons in Hasakah');
  const languages = dialog.getByRole('radiogroup', { name: 'Language of the built-in templates' });
  await dialog.getByRole('radio', { name: /^Chronology/u }).check({ force: true });
  await languages.getByRole('radio', { name: 'Arabic' }).click();
  expect(await dialog.getByRole('radio', { name: /^التسلسل الزمني/u }).isChecked()).toBe(true);
  await languages.getByRole('radio', { name: 'English' }).click();
  await dialog.getByRole('radio', { name: /^Situation briefing/u }).check({ force: true });
  await app.page.keyboard.press('Enter');
  await app.page.locator('.place-bar').getByRole('heading', { name: 'Prisons in Hasakah' }).waitFor();
  await app.page.keyboard.press('Control+1');
  await row('Prisons in Hasakah').waitFor();
  await row('Prisons in Hasakah').locator('.tally').first().waitFor();
});

test('a double click asks once, keeps the question open, and starts one draft', async () => {
  await app.page.getByRole('button', { name: 'New briefing' }).dblclick();
  const dialog = app.page.getByRole('dialog', { name: 'New briefing' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Pressed twice');
  await dialog.getByRole('button', { name: 'Start the draft' }).dblclick();
  await app.page.locator('.place-bar').getByRole('heading', { name: 'Pressed twice' }).waitFor();
  await app.page.keyboard.press('Control+1');
  await row('Pressed twice').waitFor();
  const listed = await app.call('briefings:list', {});
  expect(listed.ok && listed.value.filter(({ title }) => title === 'Pressed twice').length).toBe(1);
});

test('the worst findings are named, and lead to the draft’s findings', async () => {
  await row('Prisons in Hasakah').click();
  await app.page.getByRole('button', { name: /^Show all \d+$/u }).click();
  await app.page.getByRole('tab', { name: /^Findings/u, selected: true }).waitFor();
  await app.page.keyboard.press('Control+1');
});

test('facts that changed since a briefing was opened are named', async () => {
  const kept = await app.call('facts:get', { id: 'T05' });
  if (!kept.ok) throw new Error(kept.failure.message);
  await row(transfer).dblclick();
  await app.page.locator('.place-bar').getByRole('heading', { name: transfer }).waitFor();
  await app.page.keyboard.press('Control+1');
  await row(transfer).click();
  const { fact, revision } = kept.value;
  await app.call('facts:save', { fact: { ...fact, note: 'Looked at again.' }, revision });
  await app.page.getByRole('button', { name: 'Fact T05' }).waitFor();
});

test('until the briefings are known, nothing is said of how many there are or which is chosen', async () => {
  const { page } = app;
  const letGo = holdCall(app, 'briefings:list');
  await page.reload();
  const drafts = page.getByRole('radio', { name: 'Drafts' });
  await page.getByText('Loading briefings').waitFor();
  const said = [await drafts.innerText(), await page.getByText('No briefing is chosen').count()];
  letGo();
  expect(said).toEqual(['Drafts', 0]);
  await expect.poll(() => drafts.innerText()).toMatch(/\d/u);
});

test('the window never complained', () => {
  expect(app.complaints).toEqual([]);
});
