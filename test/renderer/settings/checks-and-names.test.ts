import { afterAll, beforeAll, expect, test } from 'vitest';
import { patience } from '../../e2e/patience.ts';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';

let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 } });
  await app.page.getByText('Edited').first().waitFor();
  await app.page.keyboard.press('Control+,');
});
afterAll(() => app.close());

async function settings() {
  const read = await app.call('settings:get', {});
  if (!read.ok) throw new Error(read.failure.message);
  return read.value.settings;
}

test('a check is given another weight, and its usual one back', async () => {
  const weight = app.page.getByRole('button', { name: /Weight of: A fact past the day/u });
  await weight.click();
  await app.page.getByRole('option', { name: 'Error' }).click();
  await expect.poll(async () => (await settings()).checks, patience).toEqual({ 'overdue-review': 'error' });
  await weight.click();
  await app.page.getByRole('option', { name: 'Warning (usual)' }).click();
  await expect.poll(async () => (await settings()).checks, patience).toBeUndefined();
});

test('names of the house are pasted as a list, and one is edited', async () => {
  const before = (await settings()).names ?? [];
  await app.page.getByRole('button', { name: 'Paste a list…' }).click();
  await app.page.getByRole('textbox', { name: 'One name a line' }).fill('Zubayr; Zubair; الزبير');
  await app.page.getByRole('button', { name: 'Keep 1 name' }).click();
  const kept = { house: 'Zubayr', kind: 'other', spellings: ['Zubair'], scripts: ['الزبير'] };
  await expect.poll(async () => (await settings()).names, patience).toEqual([...before, kept]);
  const row = app.page.getByRole('listitem').filter({ hasText: 'Zubayr' });
  await row.getByRole('button', { name: 'Edit…' }).click();
  await app.page.getByRole('textbox', { name: 'Other spellings' }).fill('Zubair\nZobeir');
  await app.page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect
    .poll(async () => (await settings()).names?.find(({ house }) => house === 'Zubayr')?.spellings, patience)
    .toEqual(['Zubair', 'Zobeir']);
  await row.getByRole('button', { name: 'Remove Zubayr' }).click();
  await expect.poll(async () => (await settings()).names ?? [], patience).toEqual(before);
  expect(app.complaints).toEqual([]);
});
