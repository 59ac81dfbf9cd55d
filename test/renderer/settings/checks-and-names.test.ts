import { afterAll, beforeAll, expect, test } from 'vitest';
import { doubleClick } from '../../../renderer/controls/not-twice.ts';
import { patience } from '../../e2e/patience.ts';
import type { OpenSettings } from './open-settings.ts';
import { openSettings } from './open-settings.ts';

let shown: OpenSettings;
beforeAll(async () => {
  shown = await openSettings();
});
afterAll(() => shown.app.close());

test('a check is given another weight, and its usual one back', async () => {
  const weight = shown.page.getByRole('button', { name: /Weight of: A fact past the day/u });
  await weight.click();
  await shown.page.getByRole('option', { name: 'Error' }).click();
  await expect
    .poll(async () => (await shown.onDesk()).checks, patience)
    .toEqual({ 'overdue-review': 'error' });
  await weight.click();
  await shown.page.getByRole('option', { name: 'Warning (usual)' }).click();
  await expect.poll(async () => (await shown.onDesk()).checks, patience).toBeUndefined();
});

test('names of the house are pasted as a list, and one is edited', async () => {
  const before = (await shown.onDesk()).names ?? [];
  await shown.page.getByRole('button', { name: 'Paste a list…' }).click();
  await shown.page.getByRole('textbox', { name: 'One name a line' }).fill('Zubayr; Zubair; الزبير');
  await shown.page.getByRole('button', { name: 'Keep 1 name' }).click();
  const kept = { house: 'Zubayr', kind: 'other', spellings: ['Zubair'], scripts: ['الزبير'] };
  await expect.poll(async () => (await shown.onDesk()).names, patience).toEqual([...before, kept]);
  const row = shown.page.getByRole('listitem').filter({ hasText: 'Zubayr' });
  await row.getByRole('button', { name: 'Edit Zubayr' }).click();
  const theirs = { house: 'Zummar', kind: 'place', spellings: [], scripts: [] } as const;
  const now = (await shown.onDesk()).names ?? [];
  await shown.app.call('settings:change', { before: { names: now }, after: { names: [...now, theirs] } });
  await shown.page.getByRole('textbox', { name: 'Other spellings' }).fill('Zubair\nZobeir');
  await shown.page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect
    .poll(
      async () => (await shown.onDesk()).names?.find(({ house }) => house === 'Zubayr')?.spellings,
      patience,
    )
    .toEqual(['Zubair', 'Zobeir']);
  expect((await shown.onDesk()).names, 'added elsewhere while the dialog was open').toContainEqual(theirs);
  await shown.page.getByRole('button', { name: 'Remove Zubayr' }).dblclick();
  await expect.poll(async () => (await shown.onDesk()).names, patience).toEqual([...before, theirs]);
  await shown.page.waitForTimeout(doubleClick + 100);
  expect((await shown.onDesk()).names, 'the second press met the next name').toContainEqual(theirs);
  await shown.page.getByRole('button', { name: 'Remove Zummar' }).click();
  await expect.poll(async () => (await shown.onDesk()).names ?? [], patience).toEqual(before);
  expect(shown.app.complaints).toEqual([]);
});
