import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsInLooks } from '../controls/axe.ts';
import type { FactsApp } from './open-facts.ts';
import { openFacts } from './open-facts.ts';

let app: FactsApp;
beforeAll(async () => {
  app = await openFacts();
});
afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

/** Pastes text into an element, as the clipboard does. */
async function paste(selector: string, text: string): Promise<void> {
  await app.page.locator(selector).evaluate((element, given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Drops a file on the table, as the system does. */
async function drop(name: string, text: string): Promise<void> {
  const file = join(app.folder, name);
  writeFileSync(file, text);
  const session = await app.page.context().newCDPSession(app.page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data });
  }
}

describe('several facts', () => {
  test('are changed at once and taken back at once', async () => {
    const { page, grid } = app;
    await page.getByRole('searchbox', { name: 'Search facts' }).fill('Maliki');
    await expect.poll(() => app.counted()).toMatch(/^[23456] of/);
    await grid.focus();
    await page.keyboard.press('Control+a');
    await page.getByText(/^\d facts chosen$/).waitFor();
    await page.getByRole('button', { name: /Marking$/ }).click();
    await page.getByRole('option', { name: 'TLP:RED' }).click();
    await page.getByLabel('Review by').fill('2 Mar 2027');
    await page.getByRole('button', { name: /^Change \d facts$/ }).click();
    const said = page.locator('.toast').filter({ hasText: /\d facts changed\./u });
    await said.waitFor();
    const changed = await app.call('facts:page', {
      query: { filters: { markings: ['TLP:RED'] } },
      from: 0,
      count: 50,
    });
    expect(changed.ok && changed.value.rows.every(({ reviewBy }) => reviewBy === '2027-03-02')).toBe(true);
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(async () => {
        const red = await app.call('facts:page', {
          query: { filters: { markings: ['TLP:RED'] } },
          from: 0,
          count: 1,
        });
        return red.ok && red.value.total;
      })
      .toBe(0);
    await page.locator('.filter-bar').getByRole('button', { name: 'Clear', exact: true }).last().click();
  });
});

describe('pasted rows', () => {
  const rows =
    'Statement\tHow many\tWhen\tTopic\nTwo convoys left.\t2\t1 Mar 2026\ta\nOne came back.\tmany\t30 Feb 2026\tb';

  test('are shown with what is wrong in which cell, and added when all is right', async () => {
    const { page } = app;
    await paste('.facts-table', rows);
    const dialog = page.getByRole('dialog', { name: 'Paste rows' });
    await dialog.getByText('Say what 2 columns are for, or leave them out.').waitFor();
    await dialog.getByRole('button', { name: /Column 2/ }).click();
    await page.getByRole('option', { name: 'Quantity', exact: true }).click();
    await dialog.getByRole('button', { name: /Column 4/ }).click();
    await page.getByRole('option', { name: 'Leave out' }).click();
    await dialog.locator('td[data-severity="error"]', { hasText: 'many' }).waitFor();
    await dialog.locator('td[data-severity="error"]', { hasText: '30 Feb 2026' }).waitFor();
    await expect.poll(() => dialog.getByRole('button', { name: 'Add facts' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Other rows' }).click();
    await paste('.paste-start', 'Statement\tQuantity\nTwo convoys left.\t2\nOne came back.\t1');
    await page.getByRole('button', { name: 'Add 2 facts' }).click();
    const said = page.locator('.toast').filter({ hasText: '2 facts added.' });
    await said.waitFor();
    await page.locator('.fact-head .badge', { hasText: 'P13' }).waitFor();
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => app.counted()).toBe('28 of 28');
  });

  test('may come as a file that is dropped', async () => {
    const { page } = app;
    await drop('facts.csv', 'id,kind,statement\nX1,warning,Dropped.');
    await page.getByRole('button', { name: 'Add 1 fact' }).click();
    await page.getByText('1 fact added.').waitFor();
    const added = await app.call('facts:get', { id: 'X1' });
    expect(added.ok && added.value.fact.statement).toBe('Dropped.');
  });
});

describe('copied rows', () => {
  test('reach the clipboard as rows, with nothing that a spreadsheet would run', async () => {
    const { page, grid } = app;
    await app.choose('T05');
    await grid.focus();
    await page.keyboard.press('Control+c');
    await page.getByText('1 fact copied.').waitFor();
    await page.getByRole('searchbox', { name: 'Search facts' }).focus();
    await page.keyboard.press('Control+v');
    const pasted = await page.getByRole('searchbox', { name: 'Search facts' }).inputValue();
    expect(pasted).toContain('2,225 detainees');
    await page.getByRole('searchbox', { name: 'Search facts' }).fill('');
  });
});

test('rows to be added have nothing serious against them, light or dark', async () => {
  await app.page.getByRole('button', { name: 'Paste rows' }).click();
  await paste('.paste-start', 'Statement\nOne.');
  await app.page.getByRole('button', { name: 'Add 1 fact' }).waitFor();
  expect(await faultsInLooks(app.page)).toEqual([]);
});
