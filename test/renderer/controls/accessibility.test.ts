import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allLooks, faultsInLooks } from './axe.ts';
import { openGallery } from './gallery.ts';
import type { Gallery } from './gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

describe('axe finds nothing serious, in both themes and in high contrast', () => {
  it.each(['states', 'lists', 'panes'] as const)('on the board of %s', async (board) => {
    const { page, complaints } = await gallery.show({ board });
    expect(await faultsInLooks(page, allLooks)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in a message and a menu', async () => {
    const { page, complaints } = await gallery.show({ board: 'states' });
    await page.getByRole('button', { name: 'Mark 12 facts' }).click();
    await page.getByText('12 facts now TLP:GREEN.').waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Export…' }).waitFor();
    expect(await faultsInLooks(page, allLooks)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in a dialog', async () => {
    const { page, complaints } = await gallery.show({ board: 'states' });
    await page.getByRole('button', { name: 'Issue…' }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await faultsInLooks(page, allLooks)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in an open list of choices and in a card', async () => {
    const { page, complaints } = await gallery.show({ board: 'lists' });
    await page.getByRole('button', { name: /Marking/ }).click();
    await page.getByRole('option', { name: 'TLP:GREEN' }).waitFor();
    expect(await faultsInLooks(page, allLooks)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show T03' }).click();
    await page.getByText('Up to 7,000 could be moved.').waitFor();
    expect(await faultsInLooks(page, allLooks)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in a sheet over a pane', async () => {
    const { page, complaints } = await gallery.show({ board: 'panes' });
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('dialog', { name: 'Export no. 7' }).waitFor();
    expect(await faultsInLooks(page, allLooks)).toEqual([]);
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
