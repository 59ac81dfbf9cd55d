import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import type { OpenDraft } from './open-draft.ts';
import { openDraft } from './open-draft.ts';

let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
});
afterAll(() => draft.app.close());
beforeEach(() => draft.page.getByRole('row', { name: 'Set-up' }).click());

const field = (name: string): Locator => draft.page.getByRole('textbox', { name, exact: true });

async function write(name: string, text: string): Promise<void> {
  await field(name).fill(text);
  await field(name).press('Enter');
}

const count = (): Promise<string> => draft.page.locator('.set-up-count').innerText();

async function untilCount(words: string | RegExp): Promise<void> {
  await draft.page.locator('.set-up-count').getByText(words).waitFor();
}

/** Takes back all that was changed on the desk. */
async function undoAll(): Promise<void> {
  for (;;) {
    const undone = await draft.app.call('desk:undo', {});
    if (!undone.ok || undone.value.undone === undefined) return;
  }
}

describe('the set-up', () => {
  it('is saved at once, shows in the place bar, and can be taken back', async () => {
    const placeBar = draft.page.locator('.place-bar');
    await write('Title', 'Another title');
    await draft.until(({ title }) => title === 'Another title');
    await placeBar.getByRole('heading', { name: 'Another title' }).waitFor();
    await draft.page.getByRole('button', { name: /^Undo/u }).click();
    await placeBar.getByRole('heading', { name: 'Transfer of ISIS detainees' }).waitFor();
    await expect
      .poll(() => field('Title').inputValue())
      .toBe('Transfer of ISIS detainees from Syria to Iraq');
  });

  it('goes over to the template that says the same in the language that is chosen, with its prose', async () => {
    const choose = async (language: string): Promise<void> => {
      await draft.page.getByRole('button', { name: /Language$/u }).click();
      await draft.page.getByRole('option', { name: language, exact: true }).click();
    };
    const { slots } = (await draft.onDesk()).briefing;
    await choose('French');
    await draft.until(({ language, template }) => language === 'fr' && template === 'situation-briefing-fr');
    await draft.page
      .getByRole('heading', { name: /Point de situation/u })
      .first()
      .waitFor();
    expect((await draft.onDesk()).briefing.slots).toEqual(slots);
    await choose('German');
    await draft.until(({ language, template }) => language === 'de' && template === 'situation-briefing-fr');
    await choose('US English');
    await draft.until(({ language, template }) => language === 'en-US' && template === 'situation-briefing');
    await undoAll();
  });

  it('reads days and times as they are typed, in the zone of the desk', async () => {
    await write('Information cut-off', '27 Feb 2026 9:30');
    await draft.until(({ cutOff }) => cutOff === '2026-02-27T09:30Z');
    await draft.page.locator('.status-bar').getByText('Cut-off 27 Feb 2026, 09:30 UTC').waitFor();
    await field('Information cut-off').blur();
    await expect.poll(() => field('Information cut-off').inputValue()).toBe('27 Feb 2026, 09:30 UTC');
    await undoAll();
  });

  it('says under a field what to write instead, and saves the others meanwhile', async () => {
    const before = (await draft.onDesk()).briefing.issued;
    await write('Issue on', '30 Feb 2026');
    await draft.page.getByText('Write a day such as 18 Feb 2026.').waitFor();
    await write('Number', '12');
    await draft.until(({ number }) => number === 12);
    await expect.poll(async () => (await draft.onDesk()).briefing.issued).toBe(before);
    await write('Title', '');
    await draft.page.getByText('Write at least one character.').waitFor();
    await write('Issue on', '3 March 2026');
    await draft.until(({ issued }) => issued === '2026-03-03');
    await undoAll();
  });

  it('keeps what is typed when the screen is left by a key before the pause', async () => {
    await field('Distribution').fill('Heads of section only');
    await draft.page.keyboard.press('Control+Alt+ArrowDown');
    await field('Distribution').waitFor({ state: 'detached' });
    await draft.until(({ distribution }) => distribution === 'Heads of section only');
    await undoAll();
  });

  it('asks what the template asks, each in the field of its type', async () => {
    await write('What is counted; without it, the unit of the latest figure', 'men');
    await draft.until(({ parameters }) => parameters['unit'] === 'men');
    await write('Next issue', '20 March 2026');
    await draft.until(({ nextIssue }) => nextIssue === '2026-03-20');
    await write('Next issue', 'when there is news');
    await draft.until(({ nextIssue }) => nextIssue === 'when there is news');
    await undoAll();
  });

  it('keeps both changes where two windows change different parts', async () => {
    const { briefing, revision } = await draft.onDesk();
    const { slots: _slots, ...rest } = briefing;
    await field('Title').fill('Changed here');
    const request = { briefing: { ...rest, distribution: 'Changed there' } as never, revision };
    const elsewhere = await draft.app.call('briefings:set-up', request);
    expect(elsewhere.ok && elsewhere.value.kept).toBe(true);
    await field('Title').press('Enter');
    await draft.until(
      ({ title, distribution }) => title === 'Changed here' && distribution === 'Changed there',
    );
    await draft.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[value="Changed there"]') !== null,
    );
    await undoAll();
  });
});

describe('the selection of facts', () => {
  it('counts what each rule lets in as it is changed, and says what stays out and why', async () => {
    await untilCount('of 28 facts');
    await expect.poll(count).toMatch(/^28/u);
    await draft.page.getByRole('button', { name: 'Add rule' }).click();
    await draft.page.getByRole('combobox', { name: 'Kind is one of' }).fill('warn');
    await draft.page.getByRole('option', { name: 'warning' }).click();
    await draft.page.keyboard.press('Escape');
    await draft.until(({ selection }) => selection.kinds?.[0] === 'warning');
    await untilCount('are of other kinds');
    await expect.poll(count).toMatch(/^5/u);
    await draft.page.getByRole('button', { name: 'Remove the rule about kind' }).click();
    await draft.until(({ selection }) => selection.kinds === undefined);
    await untilCount('of 28 facts');
  });

  it('says which facts the cut-off leaves out', async () => {
    await write('Information cut-off', '1 Feb 2026');
    await untilCount(/after the cut-off/u);
    await undoAll();
    await untilCount('of 28 facts');
  });

  it('is corrected by hand in the list of facts, fact by fact', async () => {
    await draft.page.getByRole('tab', { name: 'Facts' }).click();
    const box = draft.page.getByRole('checkbox', { name: 'T09 is in this draft' });
    const row = draft.page.getByRole('row', { name: /^T09/u });
    await row.locator('.option-button').click();
    await draft.until(({ selection }) => selection.without?.[0] === 'T09');
    await untilCount('1 was taken out by hand.');
    await draft.page.getByText('taken out by hand', { exact: true }).waitFor();
    await expect.poll(() => box.isChecked()).toBe(false);
    await row.locator('.option-button').click();
    await draft.until(({ selection }) => selection.without === undefined);
  });
});

describe('the list of facts', () => {
  it('shows where a fact is used, leads there, and cites it at the caret', async () => {
    await draft.page.getByRole('row', { name: 'Gaps' }).click();
    await draft.typeInto('Gaps', ' See');
    await draft.page.getByRole('tab', { name: 'Facts' }).click();
    await draft.page.getByRole('row', { name: /^T05/u }).click();
    await draft.page.getByRole('button', { name: 'Cite at the caret' }).click();
    await draft.until(({ slots }) => slots['gaps']?.endsWith(' See[@T05]') === true);
    await draft.page.getByRole('row', { name: /^T05/u }).getByText('Bottom line').first().click();
    await draft.page.locator('[role="textbox"][aria-label="Bottom line"]:focus').waitFor();
  });

  it('cites the chosen fact by a key, and one that is dragged into the prose', async () => {
    await draft.page.getByRole('row', { name: 'Source summary' }).click();
    await draft.typeInto('Source summary', ' Keys');
    await draft.page.getByRole('row', { name: /^T02/u }).click();
    await draft.page.keyboard.press('Control+Enter');
    await draft.until(({ slots }) => slots['sourceSummary']?.endsWith(' Keys[@T02]') === true);
    const badge = draft.page.getByRole('row', { name: /^T03/u }).locator('[draggable="true"]');
    await badge.dragTo(draft.slot('Source summary'));
    await draft.until(({ slots }) => slots['sourceSummary']?.includes('@T03') === true);
  });

  it('is searched by words and ids', async () => {
    await draft.page.getByRole('tab', { name: 'Facts' }).click();
    await draft.page.getByRole('searchbox', { name: 'Search these facts' }).fill('breakout t11');
    await draft.page.getByRole('row', { name: /^T11/u }).waitFor();
    await expect
      .poll(() => draft.page.getByRole('grid', { name: 'Facts of this draft' }).getByRole('row').count())
      .toBe(1);
    await draft.page.getByRole('searchbox', { name: 'Search these facts' }).fill('');
  });
});

it('the window never complained', () => {
  expect(draft.app.complaints).toEqual([]);
});
