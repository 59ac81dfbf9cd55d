import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { seriousFaults } from './axe.ts';
import { openGallery } from './gallery.ts';
import type { Gallery } from './gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

const looks = ['light', 'dark', 'light more', 'dark more'] as const;

/** What axe holds against the page in each theme, with ordinary and with high contrast. */
async function faultsInAllLooks(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await dress(page, look);
    const what = look === looks[0] ? 'everything' : 'colours';
    faults.push(...(await seriousFaults(page, what)).map((fault) => `${look}: ${fault}`));
  }
  return faults;
}

/** Sets the look. */
async function dress(page: Page, look: (typeof looks)[number]): Promise<void> {
  await page.evaluate((wanted) => {
    const [theme = 'light', contrast] = wanted.split(' ');
    document.documentElement.dataset['theme'] = theme;
    if (contrast === undefined) delete document.documentElement.dataset['contrast'];
    else document.documentElement.dataset['contrast'] = contrast;
  }, look);
}

describe('axe finds nothing serious, in both themes and in high contrast', () => {
  it.each(['states', 'lists', 'panes'] as const)('on the board of %s', async (board) => {
    const { page, complaints } = await gallery.show({ board });
    expect(await faultsInAllLooks(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in a message and a menu', async () => {
    const { page, complaints } = await gallery.show({ board: 'states' });
    await page.getByRole('button', { name: 'Mark 12 facts' }).click();
    await page.getByText('12 facts now TLP:GREEN.').waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Export…' }).waitFor();
    expect(await faultsInAllLooks(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in a dialog', async () => {
    const { page, complaints } = await gallery.show({ board: 'states' });
    await page.getByRole('button', { name: 'Issue…' }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await faultsInAllLooks(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in an open list of choices and in a card', async () => {
    const { page, complaints } = await gallery.show({ board: 'lists' });
    await page.getByRole('button', { name: /Marking/ }).click();
    await page.getByRole('option', { name: 'TLP:GREEN' }).waitFor();
    expect(await faultsInAllLooks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show T03' }).click();
    await page.getByText('Up to 7,000 could be moved.').waitFor();
    expect(await faultsInAllLooks(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in a sheet over a pane', async () => {
    const { page, complaints } = await gallery.show({ board: 'panes' });
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('dialog', { name: 'Export no. 7' }).waitFor();
    expect(await faultsInAllLooks(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('what is pressed', () => {
  it.each(['states', 'lists', 'panes'] as const)(
    'is 24 pixels or more each way on the board of %s',
    async (board) => {
      const { page } = await gallery.show({ board });
      const targets = await page.evaluate(targetsInView);
      expect(targets.length).toBeGreaterThan(5);
      expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    },
  );
});

/** All that can be pressed or typed in, as large as it is with what is laid over it to be hit. */
function targetsInView(): { name: string; width: number; height: number }[] {
  const pressed = document.querySelectorAll<HTMLElement>(
    'button, label.option-button, .box, [role=tab], [role=option], [role=row]',
  );
  return [...pressed]
    .filter((one) => one.checkVisibility() && (one.parentElement?.clientWidth ?? 0) > 1)
    .map((one) => {
      const box = one.getBoundingClientRect();
      const over = getComputedStyle(one, '::after');
      const width = Math.max(box.width, Number.parseFloat(over.inlineSize) || 0);
      const height = Math.max(box.height, Number.parseFloat(over.blockSize) || 0);
      return { name: one.ariaLabel ?? one.textContent, width, height };
    });
}
