import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallName, RequestOf, ResultOf } from '../../../briefing/contract.ts';
import type { App } from '../../e2e/open-app.ts';
import { howFocusShows } from '../../e2e/focused.ts';
import { openApp } from '../../e2e/open-app.ts';
import { doubleClick } from '../../../renderer/controls/not-twice.ts';

let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 } });
});
afterAll(() => app.close());

async function ask<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<ResultOf<Name>> {
  const answer = await app.call(name, request);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

const button = (name: string) => app.page.getByRole('button', { name, exact: true });

describe('keys that the user chose', () => {
  it('stand in menus and beside the names of buttons, in the place of the usual ones', async () => {
    await ask('user:prefer', { keys: { 'open-desk': 'Mod+Shift+O', 'new-window': '', settings: 'F9' } });
    await button('Sample desk').click();
    await app.page.getByRole('menuitem', { name: 'Open desk…' }).getByText('Ctrl Shift O').waitFor();
    expect(await app.page.getByRole('menuitem', { name: 'New window' }).locator('kbd').count()).toBe(0);
    await app.page.keyboard.press('Escape');
    await app.page.mouse.move(400, 400);
    await button('Settings').hover();
    await app.page.getByRole('tooltip').getByText('F9').waitFor();
    await ask('user:prefer', { keys: {} });
  });
});

/** What is remembered of the window is kept half a second after the last change. */
async function kept(name: string): Promise<unknown> {
  return (await ask('user:remembered', {}))[name];
}

describe('a place that is reached by its key', () => {
  const places = [
    ['Control+2', 'Facts'],
    ['Control+3', 'Sources'],
    ['Control+4', 'Templates'],
    ['Control+,', 'Settings'],
    ['Control+1', 'Briefings'],
  ] as const;

  it.each(places)('by %s has the focus in %s, where it is seen', async (keys, name) => {
    const { page } = app;
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button').first().focus();
    await page.keyboard.press(keys);
    await page.locator('.place-bar').getByRole('heading', { name, exact: true }).waitFor();
    await page.locator('main [data-pane] :focus').waitFor();
    await expect.poll(() => page.evaluate(howFocusShows)).toBe('seen');
  });
});

describe('the way back', () => {
  it('leads by its key through the places one came from, with what was chosen there', async () => {
    const { page } = app;
    const heading = (name: string) =>
      page.locator('.place-bar').getByRole('heading', { name, exact: true }).waitFor();
    await page.keyboard.press('Control+1');
    await page.getByText('Transfer of ISIS detainees from Syria to Iraq').first().dblclick();
    await page.getByRole('textbox', { name: 'Gaps', exact: true }).waitFor();
    await page.keyboard.press('Control+2');
    await page.getByRole('grid', { name: 'Facts' }).getByText('T03', { exact: true }).click();
    await page.locator('.fact-head .badge', { hasText: 'T03' }).waitFor();
    await page.keyboard.press('Control+,');
    await heading('Settings');
    await page.keyboard.press('Control+Alt+ArrowLeft');
    await heading('Facts');
    await page.locator('.fact-head .badge', { hasText: 'T03' }).waitFor();
    await page.keyboard.press('Control+Alt+ArrowLeft');
    await heading('Transfer of ISIS detainees from Syria to Iraq');
    await page.locator('.prose :focus').waitFor();
    await page.keyboard.press('Control+Alt+ArrowLeft');
    await heading('Briefings');
  });
});

describe('the tour', () => {
  it('is not covered by what is said meanwhile', async () => {
    const { page } = app;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('>tour');
    await page.getByRole('option', { name: /tour/iu }).first().waitFor();
    await page.keyboard.press('Enter');
    const tour = page.getByRole('region', { name: 'Tour' });
    await tour.waitFor();
    for (const _time of [1, 2, 3]) await page.keyboard.press('Control+z');
    await page.locator('.toast').first().waitFor();
    for (const name of ['Next', 'Next']) await tour.getByRole('button', { name }).click();
    const [card, said] = [await tour.boundingBox(), await page.locator('.toasts').boundingBox()];
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
    await tour.getByRole('button', { name: 'Skip the tour' }).click();
  });
});

describe('a long dialog', () => {
  it('has its buttons in view, however small the window is', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New briefing' });
    await dialog.getByRole('radio').last().waitFor();
    const ends = await dialog.getByRole('button', { name: 'Start the draft' }).boundingBox();
    expect((ends?.y ?? 768) + (ends?.height ?? 0)).toBeLessThan(768);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('a new fact', () => {
  it('is not lost by a press beside its dialog or by Escape, is said to be kept, with the way to it and the way back', async () => {
    const { page } = app;
    await page.keyboard.press('Control+2');
    await page.getByRole('grid', { name: 'Facts' }).waitFor();
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New fact' });
    await dialog.waitFor();
    await page.waitForTimeout(doubleClick + 100);
    await page.mouse.click(20, 400);
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+n');
    await dialog.getByLabel('Statement, in the desk’s words').fill('A convoy was seen.');
    await page.waitForTimeout(doubleClick + 100);
    await page.mouse.click(20, 400);
    await dialog.getByText('One statement. Who said it').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+n');
    await expect
      .poll(() => dialog.getByLabel('Statement, in the desk’s words').inputValue())
      .toBe('A convoy was seen.');
    await dialog.getByRole('button', { name: 'Add fact' }).click();
    const said = page.getByRole('alertdialog').filter({ hasText: /^\w+ is kept\./u });
    const id = (await said.textContent())?.split(' ')[0] ?? '';
    await page.locator('.fact-head .badge', { hasText: id }).waitFor();
    expect((await app.call('facts:get', { id })).ok).toBe(true);
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await app.call('facts:get', { id })).ok).toBe(false);
  });
});

describe('a dialog at twice the size', () => {
  it('has in view what one writes into', async () => {
    const { page } = app;
    await ask('user:prefer', { zoom: 2 });
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New fact' });
    await dialog.getByRole('radio').first().waitFor();
    const [field, foot] = await Promise.all([
      dialog.getByLabel('Statement, in the desk’s words').boundingBox(),
      dialog.getByRole('button', { name: 'Add fact' }).boundingBox(),
    ]);
    expect((field?.y ?? 800) + (field?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
    await page.keyboard.press('Escape');
    await ask('user:prefer', { zoom: 1 });
  });
});

describe('checking spelling', () => {
  it('follows the preference in every field and in the prose that is open', async () => {
    const { page } = app;
    await page.keyboard.press('Control+1');
    await page.getByText('Transfer of ISIS detainees from Syria to Iraq').first().dblclick();
    const prose = page.getByRole('textbox', { name: 'Gaps', exact: true });
    await prose.click();
    expect(await prose.getAttribute('spellcheck')).toBe('true');
    await ask('user:prefer', { spellCheck: false });
    await expect.poll(() => prose.getAttribute('spellcheck')).toBe('false');
    expect(await page.locator('html').getAttribute('spellcheck')).toBe('false');
    await ask('user:prefer', { spellCheck: true });
  });
});

/** Whether the window is dragged by an element. */
function region(element: Element): string {
  const style = getComputedStyle(element);
  return style.getPropertyValue('app-region') || style.getPropertyValue('-webkit-app-region');
}

describe('the first line of a window without a title bar', () => {
  it('leaves room for the system’s buttons at every size, and is dragged but for what is pressed', async () => {
    const { page } = app;
    await page.evaluate(() => (document.documentElement.dataset['titleBar'] = 'inset'));
    const bar = page.locator('.top-bar');
    expect(await bar.evaluate(region)).toBe('drag');
    expect(await button('Sample desk').evaluate(region)).toBe('no-drag');
    for (const zoom of [0.5, 1, 2]) {
      await ask('user:prefer', { zoom });
      await expect
        .poll(async () => (await button('Sample desk').boundingBox())?.x)
        .toBeGreaterThanOrEqual(76);
      expect((await bar.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await ask('user:prefer', { zoom: 1 });
    await page.evaluate(() => delete document.documentElement.dataset['titleBar']);
  });
});

describe('the menu of the desk', () => {
  it('shows its folder', async () => {
    await button('Sample desk').click();
    await app.page.getByRole('menuitem', { name: 'Show folder' }).waitFor();
    await app.page.keyboard.press('Escape');
  });
});

describe('how the window was left', () => {
  it('holds after it was closed: how wide panes are, and which tab was in view', async () => {
    const { page } = app;
    await page.keyboard.press('Control+2');
    await page.getByRole('grid', { name: 'Facts' }).getByText('T01', { exact: true }).click();
    await page.getByRole('tab', { name: /^Evidence/u }).click();
    await page.keyboard.press('Control+1');
    await page.getByRole('separator', { name: 'Width of All briefings' }).press('ArrowLeft');
    const detail = page.getByRole('region', { name: 'Chosen briefing' });
    const widthNow = async (): Promise<number> => Math.round((await detail.boundingBox())?.width ?? 0);
    const width = await widthNow();
    expect(width).toBeGreaterThan(388);
    await page.getByText('Transfer of ISIS detainees from Syria to Iraq').first().dblclick();
    await page.getByRole('tab', { name: /^Findings/u }).click();
    await expect.poll(() => kept('draft/tab')).toBe('findings');
    await expect.poll(() => kept('briefings/panes')).toBeDefined();
    await page.reload();
    expect(await widthNow()).toBe(width);
    await page.getByText('Transfer of ISIS detainees from Syria to Iraq').first().dblclick();
    await page.getByRole('tab', { name: /^Findings/u, selected: true }).waitFor();
    await page.keyboard.press('Control+2');
    await page.getByRole('grid', { name: 'Facts' }).getByText('T02', { exact: true }).click();
    await page.getByRole('tab', { name: /^Evidence/u, selected: true }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});

describe('a key', () => {
  it('that the prose has taken runs no command as well', async () => {
    const { page } = app;
    await page.keyboard.press('Control+1');
    await ask('user:prefer', { keys: { settings: 'Mod+B' } });
    await page.getByRole('row', { name: /^Suicide attack/u }).dblclick();
    const prose = page.locator('.prose [contenteditable="true"]').first();
    await prose.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+Control+ArrowRight');
    await page.keyboard.press('Control+b');
    await expect.poll(() => prose.innerText()).toMatch(/^\*\*/u);
    await prose.waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Sample desk' }).focus();
    await page.keyboard.press('Control+b');
    await page.locator('.place-bar').getByRole('heading', { name: 'Settings' }).waitFor();
    await ask('user:prefer', { keys: {} });
  });

  it('that undoes in a field leaves the desk as it is, one outside of text takes back what was done there', async () => {
    const { page } = app;
    await page.keyboard.press('Control+1');
    await ask('briefings:rename', { id: 'B2', title: 'Renamed' });
    const filter = page.getByRole('searchbox', { name: 'Filter briefings' });
    await filter.pressSequentially('re');
    await page.keyboard.press('Control+z');
    await expect.poll(() => filter.inputValue()).not.toBe('re');
    await filter.fill('');
    await page.getByRole('row', { name: /^Renamed/u }).click();
    expect(await page.locator('.toast').filter({ hasText: 'Undone' }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByRole('row', { name: /^Suicide attack/u }).waitFor();
  });
});
