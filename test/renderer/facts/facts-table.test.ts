import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
beforeEach(async () => {
  await app.page.keyboard.press('Escape');
  const clear = app.page.locator('.filter-bar').getByRole('button', { name: 'Clear', exact: true }).last();
  if (await clear.isVisible()) await clear.click();
  await expect.poll(() => app.counted()).toBe('28 of 28');
});

const chosenIds = () => app.grid.locator('[aria-selected="true"] [data-column="id"]').allTextContents();
const ids = () => app.grid.locator('.fact-lines [data-column="id"]').allTextContents();

describe('the table of facts', () => {
  test('begins with all current facts, in the order of their ids', async () => {
    await app.page.getByRole('button', { name: 'All current' }).waitFor();
    await expect.poll(async () => (await ids()).slice(0, 3)).toEqual(['P01', 'P02', 'P03']);
    await expect.poll(() => app.grid.getAttribute('aria-rowcount')).toBe('29');
  });

  test('is searched as one types, and Escape empties the search', async () => {
    await app.page.keyboard.press('Control+f');
    await app.page.keyboard.type('detainees land');
    await expect.poll(() => app.counted()).toBe('1 of 28');
    await expect.poll(ids).toEqual(['T05']);
    await app.page.keyboard.press('Escape');
    await expect.poll(() => app.counted()).toBe('28 of 28');
  });

  test('is put in the order of a column and turned round by its head', async () => {
    const head = app.page.getByRole('columnheader', { name: 'Quantity' });
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(async () => (await ids())[0]).toBe('T07');
    await app.page.getByRole('columnheader', { name: 'Id', exact: true }).getByRole('button').click();
    await expect.poll(async () => (await ids())[0]).toBe('P01');
  });

  test('is narrowed by what facts have, shown as chips that can be taken off', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Place', exact: true }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Hasakah' }).press('Space');
    await expect.poll(() => app.counted()).toBe('1 of 28');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page
      .getByRole('row', { name: /Place Hasakah/ })
      .getByRole('button')
      .click();
    await expect.poll(() => app.counted()).toBe('28 of 28');
  });

  test('is narrowed to a span of time as it is typed', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Date', exact: true }).click();
    await page.getByLabel('Since').fill('30 Feb 2026');
    await page.getByText('Write 21 Jan 2026, Feb 2026 or 2019.').waitFor();
    await page.getByLabel('Since').fill('Feb 2026');
    await page.keyboard.press('Enter');
    await page.getByText('since Feb 2026').waitFor();
    await expect.poll(() => app.counted()).not.toBe('28 of 28');
  });

  test('says when nothing fits, and offers the way back', async () => {
    await app.page.getByRole('searchbox', { name: 'Search facts' }).fill('nobody wrote this');
    await app.page.getByText('No fact fits.').waitFor();
    await app.page.getByRole('button', { name: 'Take all filters off' }).click();
    await expect.poll(() => app.counted()).toBe('28 of 28');
  });

  test('keeps a view under a name, also after it was changed, and offers it again', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Judgements', exact: true }).click();
    await page.getByRole('button', { name: 'Save view…' }).click();
    await page.getByLabel('Name').fill('Views of others');
    await page.getByRole('button', { name: 'Save view', exact: true }).click();
    await page.getByRole('button', { name: 'Views of others' }).click();
    await page.getByRole('menuitem', { name: 'Everything' }).click();
    await expect.poll(() => app.counted()).toBe('28 of 28');
    await page.getByRole('button', { name: 'Everything' }).click();
    await page.getByRole('menuitem', { name: 'Views of others' }).click();
    await expect
      .poll(async () => (await ids()).every((id) => id.startsWith('P') || id.startsWith('T')))
      .toBe(true);
    await expect.poll(() => app.counted()).not.toBe('28 of 28');
  });

  test('shows the columns that are chosen', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Marking' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Marking' }).waitFor();
    await expect.poll(() => page.getByRole('columnheader', { name: 'Statement' }).count()).toBe(1);
  });
});

describe('without a pointer', () => {
  test('arrows, Home and End move and choose; letters go to an id; Enter goes on to the form', async () => {
    const { page, grid } = app;
    await grid.focus();
    await page.keyboard.press('Home');
    await expect.poll(chosenIds).toEqual(['P01']);
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosenIds).toEqual(['P02']);
    await page.keyboard.type('t05');
    await expect.poll(chosenIds).toEqual(['T05']);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await expect.poll(() => page.locator('.fact-head .badge').textContent()).toBe('W05');
    await page.keyboard.press('Shift+F6');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('Shift chooses a stretch, Ctrl A all that the filters leave, Space one more or less, Escape one', async () => {
    const { page, grid } = app;
    await grid.focus();
    await page.keyboard.press('Home');
    await expect.poll(chosenIds).toEqual(['P01']);
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(chosenIds).toEqual(['P01', 'P02']);
    await page.keyboard.press('Shift+End');
    await page.getByText('28 facts chosen').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press(' ');
    await page.getByText('27 facts chosen').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(chosenIds).toEqual(['W05']);
  });

  test('the row the keyboard is on is the one that readers are told', async () => {
    const { page, grid } = app;
    await grid.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => grid.getAttribute('aria-activedescendant')).toBe('fact-line-0');
    await expect.poll(() => page.locator('#fact-line-0').getAttribute('aria-rowindex')).toBe('2');
  });
});
