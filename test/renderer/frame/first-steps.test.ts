import { afterAll, beforeAll, expect, test } from 'vitest';
import { doubleClick } from '../../../renderer/controls/not-twice.ts';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';
import { homeFolder } from '../../electron/desk/temporary-folder.ts';

let app: App;
homeFolder();
beforeAll(async () => {
  app = await openApp({ size: { width: 1280, height: 800 } });
  await app.page.getByRole('heading', { name: 'Attaché' }).waitFor();
});
afterAll(() => app.close());

const press = (...keys: readonly string[]) =>
  keys.reduce<Promise<void>>(
    (before, key) => before.then(() => app.page.keyboard.press(key)),
    Promise.resolve(),
  );

const button = (name: string) => app.page.getByRole('button', { name });

const textSize = () => app.page.evaluate(() => document.documentElement.style.fontSize);

const isFocused = (element: Element): boolean => element === document.activeElement;

test('the welcome forgets the tour once it is skipped', async () => {
  await app.page.getByRole('button', { name: 'Skip' }).press('Enter');
  await app.page.getByRole('region', { name: 'Tour' }).waitFor({ state: 'detached' });
});

test('the welcome grows with the text too', async () => {
  await press('Control+=');
  await expect.poll(textSize).toBe('110%');
  await press('Control+0');
  await expect.poll(textSize).toBe('100%');
});

test('a new desk and its first briefing are made by keys alone', async () => {
  await press('Control+Shift+N');
  await app.page.getByRole('dialog', { name: 'New desk' }).waitFor();
  await press('Escape');
  await expect
    .poll(() => button('New desk…').evaluate(isFocused), { message: 'where one goes on' })
    .toBe(true);
  await press('Enter');
  await app.page.getByRole('dialog', { name: 'New desk' }).waitFor();
  await app.page.keyboard.type('Levant desk');
  await press('Enter');
  const place = app.page.getByRole('dialog', { name: 'Where to keep the desk' });
  await place.waitFor();
  await expect.poll(() => place.getByRole('textbox', { name: 'Name' }).evaluate(isFocused)).toBe(true);
  await app.page.keyboard.type('First desk');
  await press('Enter');
  await app.page.getByText('No briefings yet').waitFor();
  await press('Control+n');
  await app.page.getByRole('dialog', { name: 'New briefing' }).getByRole('textbox').waitFor();
  await app.page.keyboard.type('First words');
  await press('Enter');
  await app.page.locator('.place-bar').getByRole('heading', { name: 'First words' }).waitFor();
  const settings = await app.call('settings:get', {});
  expect(settings.ok && settings.value.settings.producer).toBe('Levant desk');
});

test('the window is named after the desk, and after nothing on it', async () => {
  await expect.poll(() => app.page.title()).toBe('First desk · Attaché');
});

test('a place with nothing in it begins with what can be done about that', async () => {
  await press('Control+3');
  await expect.poll(() => button('New capture…').last().evaluate(isFocused)).toBe(true);
});

test('undo takes the briefing back from anywhere, says what it was, and offers redo', async () => {
  await press('Control+1');
  await app.page.getByRole('row', { name: 'First words' }).click();
  await press('Control+z');
  await app.page.locator('.toast').getByText('Undone: added a briefing.').waitFor();
  await app.page.getByText('No briefings yet').waitFor();
  await press('Control+Shift+Z');
  await app.page.getByRole('row', { name: 'First words' }).waitFor();
});

test('many steps back leave one message, not one for each', async () => {
  await press(...Array.from({ length: 12 }, () => 'Control+z'));
  const said = app.page.locator('.toast');
  await said.getByText('There is nothing to undo.').waitFor();
  await expect.poll(() => said.count()).toBe(1);
  await press('Control+Shift+Z');
  await app.page.getByRole('row', { name: 'First words' }).waitFor();
  await expect.poll(() => said.count()).toBe(1);
});

test('F6 goes round the panes', async () => {
  await app.page.getByRole('row', { name: 'First words' }).click();
  const where = () =>
    app.page.evaluate('document.activeElement.closest("[data-pane]")?.getAttribute("aria-label")');
  const first = await where();
  await press('F6');
  await expect.poll(where).not.toBe(first);
});

test('from right to left the window is mirrored, and nothing leaves it', async () => {
  await app.page.evaluate('document.documentElement.dir = "rtl"');
  const bar = await app.page.locator('.places').boundingBox();
  const ask = await app.page.locator('.ask').boundingBox();
  expect((bar?.x ?? 0) > (ask?.x ?? 0)).toBe(true);
  await expect.poll(() => app.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await app.page.evaluate('document.documentElement.dir = "ltr"');
});

test('the tour goes to a draft that this desk has, and is over where the desk is closed', async () => {
  const tour = app.page.getByRole('region', { name: 'Tour' });
  await press('Control+k');
  await app.page.keyboard.type('>tour');
  await app.page.getByRole('option', { name: /tour/iu }).waitFor();
  await press('Enter');
  for (let steps = 1; steps < 3; steps += 1) await tour.getByRole('button', { name: 'Next' }).click();
  await app.page.locator('.place-bar').getByRole('heading', { name: 'First words' }).waitFor();
  await press('Control+k');
  await app.page.keyboard.type('>close');
  await app.page.getByRole('option', { name: 'Close desk' }).waitFor();
  await press('Enter');
  await app.page.getByRole('heading', { name: 'Attaché' }).waitFor();
  expect(await tour.count()).toBe(0);
  await app.page.getByText(/^0 facts, 1 briefing$/u).waitFor();
  await press('Enter');
  await app.page.getByRole('row', { name: 'First words' }).waitFor();
  await tour.getByRole('button', { name: 'Skip the tour' }).click();
});

test('a desk that is left is first among the recent ones, with what it held, and Enter opens it', async () => {
  await press('Control+k');
  await app.page.keyboard.type('>close');
  await app.page.getByRole('option', { name: 'Close desk' }).waitFor();
  await press('Enter');
  await app.page.getByText(/^0 facts, 1 briefing$/u).waitFor();
  await expect
    .poll(() => app.page.evaluate('document.activeElement.closest("[role=row]") !== null'))
    .toBe(true);
  // Sooner after the test before this one, Enter would be the second press of a double one.
  await app.page.waitForTimeout(doubleClick);
  await press('Enter');
  await app.page.getByRole('row', { name: 'First words' }).waitFor();
});

test('a double click makes the sample desk once, and nothing is amiss', async () => {
  await press('Control+k');
  await app.page.keyboard.type('>close');
  await app.page.getByRole('option', { name: 'Close desk' }).waitFor();
  await press('Enter');
  await app.page.getByRole('button', { name: 'Try the sample desk' }).dblclick();
  await app.page.getByRole('row', { name: /^Transfer of ISIS detainees/u }).waitFor();
  expect(await app.page.locator('.toast').allInnerTexts()).toEqual([]);
  expect(app.complaints).toEqual([]);
});
