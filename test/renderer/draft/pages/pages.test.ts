import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDraft } from '../open-draft.ts';
import { openDraft } from '../open-draft.ts';

let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
  await draft.page.keyboard.press('Control+Alt+P');
  await draft.page.locator('.page canvas').first().waitFor();
});
afterAll(() => draft.app.close());

const scroller = () => draft.page.getByRole('region', { name: 'Pages', exact: true });
const serial = () => scroller().getAttribute('data-serial');

describe('the pages', () => {
  it('are those of the PDF, on paper, with their words to copy', async () => {
    await draft.page.getByText('1 of 4', { exact: true }).waitFor();
    await draft.page.locator('.page-words').getByText('Transfer of ISIS detainees').first().waitFor();
    const { width, height } = (await draft.page.locator('.page').first().boundingBox()) ?? expect.fail();
    expect(width / height).toBeCloseTo(595.28 / 841.89, 2);
  });

  it('are painted anew while one types, each in the place of the one before, and never blank', async () => {
    const before = await serial();
    await draft.page.evaluate(() => {
      const blanks = { count: 0 };
      Object.assign(globalThis, { blanks });
      const [page] = document.querySelectorAll('.page');
      const look = (): void => {
        if (page?.querySelector('canvas') === null) blanks.count += 1;
        requestAnimationFrame(look);
      };
      look();
    });
    await draft.typeInto('Bottom line', ' Added to the first page.');
    await expect.poll(serial).not.toBe(before);
    await draft.page.locator('.page-words').getByText('Added to the first page').first().waitFor();
    await expect
      .poll(() =>
        draft.page.evaluate(() => (globalThis as unknown as { blanks: { count: number } }).blanks.count),
      )
      .toBe(0);
  });

  it('say which letters are printed as boxes, as long as the text has any', async () => {
    const said = draft.page.getByText('The PDF has boxes in the place of “中”');
    await draft.typeInto('Bottom line', ' 中中');
    await said.waitFor();
    await draft.page.keyboard.press('Control+z');
    await said.waitFor({ state: 'detached' });
  });

  it('are painted only near the view, and the others as one comes to them', async () => {
    const painted = () => draft.page.locator('.page canvas').count();
    await expect.poll(painted).toBeLessThan(4);
    await draft.page.locator('.page').last().scrollIntoViewIfNeeded();
    await draft.page.locator('.page').last().locator('canvas').waitFor();
    await draft.page.getByText('4 of 4', { exact: true }).waitFor();
    await expect.poll(painted).toBeLessThan(4);
  });

  it('can be made larger and fitted again', async () => {
    const width = async () => (await draft.page.locator('.page').first().boundingBox())?.width ?? 0;
    const fitted = await width();
    await draft.page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(width).toBeGreaterThan(fitted);
    await draft.page.getByRole('button', { name: /show as wide as the pane/ }).click();
    await expect.poll(width).toBeCloseTo(fitted, 0);
  });

  it('ask for nothing from outside', () => {
    expect(draft.app.complaints).toEqual([]);
  });
});
