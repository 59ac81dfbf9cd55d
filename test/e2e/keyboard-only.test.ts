import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeFolder } from '../electron/desk/temporary-folder.ts';
import type { Keyboard } from './keyboard.ts';
import { keyboardOf } from './keyboard.ts';
import type { App } from './open-app.ts';
import { openApp } from './open-app.ts';

const folder = homeFolder();
let app: App;
let keys: Keyboard;
beforeAll(async () => {
  app = await openApp({ folder, size: { width: 1280, height: 800 } });
  keys = keyboardOf(app.page);
});
afterAll(() => app.close());

const seen = (words: string | RegExp) => app.page.getByText(words).first().waitFor();

/** The prose that the desk has of a briefing. */
async function slotsOf(id: string): Promise<Readonly<Record<string, string>>> {
  const now = await app.call('drafts:now', { id });
  return now.ok ? now.value.briefing.slots : {};
}

describe('without a pointer', () => {
  it('the sample is opened from the welcome', async () => {
    await app.page.getByRole('button', { name: 'Try the sample desk' }).waitFor();
    await keys.goTo('Try the sample desk');
    await app.page.keyboard.press('Enter');
    await keys.isOn(/^Transfer of ISIS detainees/u);
  });

  it('a briefing is made from a template', async () => {
    await app.page.keyboard.press('Control+n');
    await keys.isOn('Title');
    await keys.type('Convoys on the northern road');
    await keys.press('Tab');
    await keys.isOn('English');
    await keys.press('Tab');
    await keys.isOn(/Situation briefing/u);
    await app.page.keyboard.press('Enter');
    await keys.isOn('Bottom line');
  });

  it('prose is written, and a fact cited by its id', async () => {
    await keys.type('Detainees are on the road [@T01');
    await app.page.getByRole('option').first().waitFor();
    await keys.press('Enter');
    await keys.type('. More are to come [@T99].');
    const prose = 'Detainees are on the road [@T01]. More are to come [@T99].';
    await expect.poll(async () => Object.values(await slotsOf('B5'))).toContain(prose);
  });

  it('F8 goes to a finding, Ctrl . to its fixes, Enter takes one', async () => {
    await seen('1 error');
    await keys.press('F8');
    await keys.isOn('Bottom line');
    await app.page.keyboard.press('Control+.');
    await keys.isOn('Use T09');
    await app.page.keyboard.press('Enter');
    await app.page.getByText('“T99” is cited').first().waitFor({ state: 'detached' });
    await keys.press('Control+Alt+p');
    await app.page.locator('.pages canvas').first().waitFor();
  });

  it('it is exported: files, folder and name are chosen on the sheet', async () => {
    await app.page.keyboard.press('Control+e');
    await keys.isOn(/^Export/u);
    await keys.goTo(/Markdown/u);
    await keys.press('Space');
    await keys.goTo('Choose…');
    await app.page.keyboard.press('Enter');
    await keys.isOn(/^In /u);
    await keys.goTo('New folder in it, if any');
    await keys.type('Issued');
    await keys.goTo('Make and choose Issued');
    await app.page.keyboard.press('Enter');
    await keys.isOn('Choose…');
    const go = app.page.getByRole('button', { name: 'Export 3 files' });
    await expect.poll(() => go.isEnabled()).toBe(true);
    await keys.goTo('Export 3 files');
    await app.page.keyboard.press('Enter');
    await keys.isOn('Done');
    const names = readdirSync(join(folder, 'Issued')).toSorted();
    expect(names.map((name) => name.split('.').at(-1))).toEqual(['docx', 'md', 'pdf']);
    expect(readFileSync(join(folder, 'Issued', names[1] ?? ''), 'utf8')).toContain('More are to come');
    await app.page.keyboard.press('Enter');
    await keys.isOn('Bottom line');
  });

  it('a fact is found, opened, changed and kept', async () => {
    await app.page.keyboard.press('Control+Shift+F');
    await keys.isOn('Search facts');
    await keys.type('breakout');
    await keys.press('Enter', 'Home');
    await app.page.getByRole('tab', { name: 'History' }).waitFor();
    await keys.press('Enter');
    await keys.isOn('Statement');
    await keys.press('Control+End');
    await keys.type(' So it was said.');
    await keys.press('Escape');
    await keys.isOn('Facts');
    await expect
      .poll(async () => {
        const kept = await app.call('facts:get', { id: 'T11' });
        return kept.ok && kept.value.fact.statement.endsWith(' So it was said.');
      })
      .toBe(true);
    await keys.press('Control+z');
    await seen('Undone: edited T11.');
  });

  it('the palette finds things and runs commands, and the focus comes back from it', async () => {
    await keys.press('Control+k');
    await keys.type('northern');
    await app.page.getByRole('option', { name: /Convoys on the northern road/u }).waitFor();
    await keys.press('Escape');
    await keys.isOn('Facts');
    await keys.press('Control+k');
    await keys.type('>settings');
    await keys.press('Enter');
    await app.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await keys.isOn('Organisation');
    await keys.press('Control+/');
    await keys.press('Escape');
    await keys.isOn('Organisation');
    expect(app.complaints).toEqual([]);
  });
});
