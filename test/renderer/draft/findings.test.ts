import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInLooks } from '../controls/axe.ts';
import type { OpenDraft } from './open-draft.ts';
import { openDraft } from './open-draft.ts';

let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
  await draft.page.getByRole('tab', { name: 'Findings' }).click();
});
afterAll(() => draft.app.close());

const finding = (title: string) => draft.page.getByRole('row', { name: title });
const fix = (label: string) =>
  draft.page.locator('.finding-more').getByRole('button', { name: label, exact: true });

/** Writes a slot as if it had always been so. */
async function rewrite(title: string, text: string): Promise<void> {
  await draft.page.getByRole('row', { name: title }).first().click();
  await draft.slot(title).click();
  await draft.page.keyboard.press('Control+A');
  await draft.page.keyboard.press('Delete');
  await draft.page.keyboard.insertText(text);
}

describe('the findings of a draft', () => {
  it('are none at first, and the window says so', async () => {
    await draft.page.getByText('No findings').first().waitFor();
    await draft.page.locator('.status-bar').getByText('No findings').waitFor();
  });

  it('appear as something is typed, under the title of their slot and in the outline', async () => {
    await rewrite('Gaps', 'Nobody knows. [@T55; @T03]');
    await finding('Error: “T55” is cited').waitFor();
    await draft.page.locator('.findings-place', { hasText: 'Gaps' }).waitFor();
    await draft.page
      .getByRole('row', { name: 'Gaps' })
      .getByText('error', { exact: false })
      .first()
      .waitFor();
  });

  it('are walked through by a key, each opening its place', async () => {
    await rewrite('Main uncertainty', 'Seen {{ facts.T05.quantity }} on {{ facts.T05.date }}. [@T5]');
    await finding('Error: “T5” is cited').waitFor();
    await draft.page.getByRole('tab', { name: 'Preview' }).focus();
    await draft.page.keyboard.press('F8');
    await draft.page.keyboard.press('F8');
    await draft.page.locator('[role="textbox"][aria-label="Gaps"]:focus').waitFor();
    await draft.page.keyboard.press('Shift+F8');
    await draft.page.locator('[role="textbox"][aria-label="Main uncertainty"]:focus').waitFor();
    await draft.page.locator('.finding[data-selected]', { hasText: '“T5” is cited' }).waitFor();
  });

  it('are walked through from the caret on, over the ends of slots', async () => {
    const { page } = draft;
    await page.locator('.finding[data-selected]').press('Escape');
    await draft.slot('Why it matters').click();
    await page.keyboard.press('F8');
    await page.locator('[role="textbox"][aria-label="Main uncertainty"]:focus').waitFor();
    for (const keys of ['F8', 'Shift+F8']) {
      await page.locator('.finding[data-selected]').press('Escape');
      await draft.slot('Political context').click();
      await page.keyboard.press(keys);
      const title = keys === 'F8' ? 'Gaps' : 'Main uncertainty';
      await page.locator(`[role="textbox"][aria-label="${title}"]:focus`).waitFor();
    }
  });

  it('are mended by the name that is nearest, reached by keys alone', async () => {
    await draft.page.keyboard.press('Control+.');
    await draft.page.locator('button:focus', { hasText: 'Use T05' }).waitFor();
    await draft.page.keyboard.press('Enter');
    await draft.until(({ slots }) => slots['mainUncertainty']?.endsWith('[@T05]') === true);
    await finding('Error: “T5” is cited').waitFor({ state: 'detached' });
  });

  it('are mended by taking a citation out of its bracket', async () => {
    await finding('Error: “T55” is cited').click();
    await fix('Remove the citation').click();
    await draft.until(({ slots }) => slots['gaps']?.endsWith('Nobody knows. [@T03]') === true);
    await draft.page.getByText('No findings').first().waitFor();
  });

  it('are mended by taking a fact in that the rules leave out', async () => {
    const { briefing, revision } = await draft.onDesk();
    const { slots: _slots, ...rest } = briefing;
    const without = { ...rest, selection: { without: ['T03'] } } as never;
    await draft.app.call('briefings:set-up', { briefing: without, revision });
    await finding('Error: There is no fact “T03” in this briefing').first().click();
    await fix('Take T03 in').click();
    await draft.until(({ selection }) => selection.also?.includes('T03') === true);
    await draft.page.getByText('No findings').first().waitFor();
  });

  it('of a value for a question that nobody asks is mended by removing it', async () => {
    const { briefing, revision } = await draft.onDesk();
    const { slots: _slots, ...rest } = briefing;
    const strange = { ...rest, parameters: { ...rest.parameters, unti: 'men' } } as never;
    await draft.app.call('briefings:set-up', { briefing: strange, revision });
    await finding('Warning: The template has no parameter “unti”').click();
    await fix('Remove “unti”').click();
    await draft.until(({ parameters }) => !Object.hasOwn(parameters, 'unti'));
  });

  it('are sifted by severity and by words', async () => {
    await rewrite('Gaps', 'Nobody knows. [@X1]');
    await rewrite('Bottom line', ' ');
    await finding('Warning: The slot “answer” is required').waitFor();
    await draft.page.getByRole('radio', { name: /\d warnings?/u }).click();
    await finding('Error: “X1” is cited').waitFor({ state: 'detached' });
    await draft.page.getByRole('searchbox', { name: 'Search findings' }).fill('nothing like it');
    await draft.page.getByText('No finding fits').waitFor();
    await draft.page.getByRole('searchbox', { name: 'Search findings' }).fill('');
  });

  it('have nothing serious that axe finds, light or dark', async () => {
    await finding('Warning: The slot “answer” is required').click();
    expect(await faultsInLooks(draft.page)).toEqual([]);
    expect(draft.app.complaints).toEqual([]);
  });
});
