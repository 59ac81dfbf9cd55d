import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { homeFolder } from '../electron/desk/temporary-folder.ts';
import { allLooks, faultsInLooks } from '../renderer/controls/axe.ts';
import type { App } from './open-app.ts';
import { openApp } from './open-app.ts';

const folder = homeFolder();
let app: App;
beforeAll(async () => {
  app = await openApp({ folder, size: { width: 1280, height: 800 } });
});
afterAll(() => app.close());

const button = (name: string | RegExp, within: Locator = app.page.locator('body')) =>
  within.getByRole('button', { name, exact: typeof name === 'string' }).first();
const dialog = (name: string | RegExp) =>
  app.page.getByRole('dialog', { name }).or(app.page.getByRole('alertdialog', { name }));
const grid = () => app.page.getByRole('grid', { name: 'Facts' });
const tab = (name: RegExp) => app.page.getByRole('tab', { name }).click();
const press = (key: string) => app.page.keyboard.press(key);
const seen = (words: string | RegExp) => app.page.getByText(words).first().waitFor();

/** A place, or what stands over it, and how it is opened. What has a name of its own is a dialog, which Escape closes. */
function isFree(name: string, open: () => Promise<unknown>, over?: string | RegExp): void {
  it(name, async () => {
    await open();
    if (over !== undefined) await dialog(over).first().waitFor();
    expect(await faultsInLooks(app.page, allLooks)).toEqual([]);
    if (over === undefined) return;
    await press('Escape');
    await dialog(over).first().waitFor({ state: 'detached' });
  });
}

describe('axe finds nothing serious, light or dark, in ordinary and in high contrast: before a desk is open', () => {
  isFree('the welcome', () => button('Try the sample desk').waitFor());
  isFree('a new desk', () => press('Control+Shift+N'), 'New desk');
  isFree('a folder to open', () => press('Control+O'), /desk/iu);
  isFree('the first look at a desk', async () => {
    await button('Try the sample desk').click();
    await seen('Transfer of ISIS detainees');
  });
});

describe('the briefings', () => {
  isFree('their list', () => app.page.getByText('Suicide attack reported').first().click());
  isFree('a new one', () => press('Control+N'), 'New briefing');
  isFree('the palette', () => press('Control+K'), 'Search or run a command');
  isFree('the shortcuts', () => press('Control+/'), 'Keyboard shortcuts');
});

describe('a draft', () => {
  isFree('its prose and its preview', async () => {
    await app.page.getByText('Transfer of ISIS detainees').first().dblclick();
    await app.page.locator('.sheet').getByText('2,225').first().waitFor();
  });
  isFree('its set-up', () =>
    app.page
      .getByRole('row', { name: /Set-up|Title block/u })
      .first()
      .click(),
  );
  isFree('its pages', () => tab(/^Pages/u).then(() => app.page.locator('.pages canvas').first().waitFor()));
  isFree('its facts', () =>
    tab(/^Facts/u).then(() => app.page.getByRole('grid', { name: /draft/u }).waitFor()),
  );
  isFree('its findings', () => tab(/^Findings/u));
  isFree('its export', () => press('Control+E'), /^Export/u);
});

describe('the facts', () => {
  isFree('the table and the form of one', async () => {
    await press('Control+2');
    await grid().waitFor();
    await grid().getByText('T05', { exact: true }).click();
    await app.page.locator('.fact-head .badge', { hasText: 'T05' }).waitFor();
  });
  isFree('its evidence', () => tab(/^Evidence/u));
  isFree('where it is used', () => tab(/^Used in/u));
  isFree('its history', () => tab(/^History/u));
  isFree('one that supersedes it', () => button('Supersede…').click(), /^Which fact takes the place/u);
  isFree('a new one', () => press('Control+N'), 'New fact');
  isFree('rows to paste', () => button('Paste rows').click(), 'Paste rows');
  isFree('their filters', () => button('Filter').click(), 'Filter');
  isFree('the form of several', async () => {
    await grid().focus();
    await press('Control+A');
    await seen(/facts chosen/u);
  });
});

describe('the sources', () => {
  isFree('their list and one with its capture', async () => {
    await press('Control+3');
    await app.page
      .getByRole('listbox', { name: 'Sources' })
      .getByRole('option', { name: /^Transfer of ISIS detainees/u })
      .click();
    await app.page.locator('[data-piece][data-evidence]').first().waitFor();
  });
  isFree('a new capture', () => button('New capture…').click(), 'New capture');
});

describe('the templates', () => {
  isFree('one that is built in', async () => {
    await press('Control+4');
    await app.page.getByRole('option', { name: 'Situation briefing' }).click();
    await app.page.getByRole('textbox', { name: /^Text of/u }).waitFor();
  });
  isFree('a new one', () => button('New template…').click(), 'New template');
  isFree('one of the desk’s own', async () => {
    await button('Duplicate…').click();
    await app.page.getByRole('textbox', { name: 'Name' }).fill('ours');
    await button('Duplicate').click();
    await seen('Version 1,');
  });
  isFree('what a change does', () => tab(/^Effect/u));
  isFree('its versions', () => tab(/^Versions/u));
});

describe('the settings', () => {
  isFree('all of them', () => press('Control+,').then(() => seen('As it will print')));
});

it('the page never complained meanwhile', () => {
  expect(app.complaints).toEqual([]);
});
