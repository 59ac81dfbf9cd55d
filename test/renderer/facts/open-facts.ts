import type { Locator } from 'playwright-core';
import type { App, AppOptions } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';

/** The window at the facts of a desk. */
export interface FactsApp extends App {
  readonly grid: Locator;
  /** The row of a fact. */
  row(id: string): Locator;
  /** Chooses a fact by a press and waits until its form is there. */
  choose(id: string): Promise<void>;
  /** How many facts the table shows, of how many: `19 of 28`. */
  counted(): Promise<string>;
}

/** Opens the window and goes to the facts. */
export async function openFacts(options: AppOptions = { desk: 'sample' }): Promise<FactsApp> {
  const app = await openApp({ size: { width: 1280, height: 800 }, ...options });
  const { page } = app;
  await page.getByRole('button', { name: 'Facts', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Facts' });
  await grid.waitFor();
  const row = (id: string): Locator =>
    grid
      .getByRole('row')
      .filter({ has: page.locator(`[data-column="id"]`, { hasText: new RegExp(`^${id}$`) }) });
  return {
    ...app,
    grid,
    row,
    choose: async (id) => {
      await row(id).click();
      await page.locator('.fact-head .badge', { hasText: id }).waitFor();
    },
    counted: async () => (await page.locator('.filter-bar [role="status"]').textContent()) ?? '',
  };
}
