import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valueOf } from '../../../electron/desk/outcomes.ts';
import { faultsInLooks } from '../../controls/axe.ts';
import type { Prose } from './open-prose.ts';
import { openProse } from './open-prose.ts';

let draft: Prose;
beforeAll(async () => {
  draft = await openProse();
});
afterAll(async () => {
  expect(draft.app.complaints).toEqual([]);
  await draft.app.close();
});

const card = (name: string) => draft.page.getByRole('dialog', { name });

describe('the card of a fact', () => {
  it('opens where the pointer rests on a citation, and leaves the focus where it is', async () => {
    await draft.slot('Bottom line').click();
    const cited = draft.slot('Bottom line').locator('.cite').first();
    // A caret that comes late, on a busy machine, takes the card away again.
    await expect
      .poll(async () => {
        await draft.page.mouse.move(600, 700);
        await cited.hover({ position: { x: 8, y: 8 } });
        return card('Fact T05')
          .getByText('Iraq has received 2,225 detainees')
          .waitFor({ timeout: 3000 })
          .then(() => 'shown')
          .catch(String);
      })
      .toBe('shown');
    await card('Fact T05').getByText('In the capture of 27\u00a0February 2026, word for word').waitFor();
    await expect.poll(() => card('Fact T05').locator('mark').innerText()).toBe('by land and air');
    await expect.poll(() => draft.focused()).toBe('Bottom line');
  });

  it('stays while the caret does, as where one comes back to the window', async () => {
    const shown = await card('Fact T05').elementHandle();
    await draft.slot('Bottom line').evaluate((prose) => prose.dispatchEvent(new FocusEvent('focus')));
    await draft.page.locator('.preview-sheet').waitFor();
    expect(await shown?.evaluate((element) => element.isConnected && element.matches(':popover-open'))).toBe(
      true,
    );
  });

  it('stays where its citation is drawn anew, and goes with the pointer', async () => {
    const cited = draft.slot('Bottom line').locator('.cite').first();
    const [before, shown] = await Promise.all([cited.elementHandle(), card('Fact T05').elementHandle()]);
    const { fact, revision } = valueOf(await draft.app.call('facts:get', { id: 'T05' }));
    valueOf(await draft.app.call('facts:save', { fact: { ...fact, status: 'withdrawn' }, revision }));
    await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await shown?.evaluate((element) => element.isConnected && element.matches(':popover-open'))).toBe(
      true,
    );
    await expect.poll(() => cited.getAttribute('data-open')).toBe('');
    valueOf(await draft.app.call('desk:undo', {}));
    await draft.page.mouse.move(600, 700);
    await card('Fact T05').waitFor({ state: 'detached' });
  });

  it('opens by key at the caret, takes the focus, and gives it back', async () => {
    await draft.slot('Bottom line').click();
    await draft.press('Control+End', 'Control+j');
    await card('Fact T03').waitFor();
    await expect.poll(() => draft.focused()).toBe('Fact T03');
    await draft.press('Tab');
    await expect.poll(() => draft.page.evaluate(() => document.activeElement?.textContent)).toBe('Open fact');
    await draft.press('Escape');
    await card('Fact T03').waitFor({ state: 'detached' });
    await expect.poll(() => draft.focused()).toBe('Bottom line');
  });

  it('has nothing to show where there is no fact, and says so', async () => {
    await draft.slot('Why it matters').click();
    await draft.press('Control+Home', 'Control+j');
    await draft.page.getByText('There is no fact at the caret.').waitFor();
  });

  it('of a value leads to the places of its fact', async () => {
    const box = await draft.slot('Bottom line').locator('.value').first().boundingBox();
    await draft.page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    await card('Fact T05')
      .getByRole('button', { name: /^Used in \d+ places$/ })
      .click();
    await expect
      .poll(() => draft.page.getByRole('tab', { name: /^Facts/ }).getAttribute('aria-selected'))
      .toBe('true');
    await draft.page.mouse.click(600, 160);
  });
});

describe('a finding', () => {
  it('is marked where it is, and opens below its paragraph when one goes to it', async () => {
    await draft.write('Gaps', 'First.\n\nA value {{ facts.T05.quantty }} that is misspelt.\nMore.\n\nLast.');
    await draft.slot('Gaps').locator('.finding-mark[data-severity="error"]').first().waitFor();
    await expect.poll(() => draft.page.getByRole('group', { name: /^Finding/ }).count()).toBe(0);
    await draft.press('F8');
    const finding = draft.page.getByRole('group', { name: /^Finding: .*quantty/ });
    await finding.waitFor();
    const [last, below] = await Promise.all([
      draft.slot('Gaps').getByText('More.').boundingBox(),
      finding.boundingBox(),
    ]);
    expect(below?.y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0) - 1);
    await expect.poll(() => draft.focused()).toBe('Gaps');
  });

  it('is mended by its fix, as one step of undo', async () => {
    const finding = draft.page.getByRole('group', { name: /^Finding: .*quantty/ });
    await draft.press('Control+.');
    await expect
      .poll(() => draft.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Use quantity');
    await draft.press('Enter');
    await draft.until(({ slots }) => slots['gaps']?.includes('{{ facts.T05.quantity }}') === true);
    await finding.waitFor({ state: 'detached' });
    await draft.slot('Gaps').focus();
    await draft.press('Control+z');
    await draft.until(({ slots }) => slots['gaps']?.includes('{{ facts.T05.quantty }}') === true);
    await draft.write('Gaps', 'Nothing amiss.');
  });
});

const count = (words: string): Promise<void> =>
  draft.page.locator('.find-count').getByText(words, { exact: true }).waitFor();

describe('finding words', () => {
  it('goes through all slots, counts, and starts again at the end', async () => {
    await draft.slot('Bottom line').click();
    await draft.press('Control+Home', 'Control+f');
    await draft.page.keyboard.type('NINEVEH');
    await count('3 matches');
    await draft.press('Enter');
    await count('1 of 3');
    await draft.press('Enter', 'Enter');
    await count('3 of 3');
    await draft.press('Enter');
    await count('1 of 3');
    await draft.press('Shift+Enter');
    await count('3 of 3');
    await draft.press('Escape');
    await expect.poll(() => draft.focused()).toBe('Source summary');
    await expect.poll(() => draft.page.evaluate(() => getSelection()?.toString())).toBe('Nineveh');
  });

  it('says where nothing is found, and where a regular expression cannot be read yet', async () => {
    await draft.press('Control+f');
    await draft.page.keyboard.type('zzz(');
    await count('Not found');
    await draft.page.getByRole('button', { name: 'Regular expression' }).click();
    await count('Not a pattern yet');
    await draft.page.getByRole('button', { name: 'Regular expression' }).click();
    await draft.page.getByRole('textbox', { name: 'Find', exact: true }).click();
    await draft.press('Escape');
  });

  it('replaces all of them, in each slot as one step of undo', async () => {
    const before = (await draft.onDesk()).briefing.slots;
    await draft.slot('Bottom line').click();
    await draft.press('Control+Home', 'Control+h');
    await draft.page.keyboard.type('Anbar');
    await draft.page.getByRole('textbox', { name: 'Replace by' }).fill('al-Anbar');
    await draft.page.getByRole('button', { name: 'Replace all' }).click();
    await draft.page.getByText(/^\d+ places replaced/).waitFor();
    await draft.press('Escape');
    await draft.until(({ slots }) => Object.values(slots).every((text) => !/(?<!al-)Anbar/u.test(text)));
    await draft.slot('Why it matters').click();
    await draft.press('Control+z');
    await draft.until(({ slots }) => slots['whyItMatters'] === before['whyItMatters']);
    await expect
      .poll(async () => (await draft.onDesk()).briefing.slots['sourceSummary'])
      .toContain('al-Anbar');
  });

  it('goes to a slot that is not shown', async () => {
    await draft.slot('Bottom line').click();
    await draft.page.getByRole('radio', { name: 'One slot' }).click();
    await draft.slot('Bottom line').click();
    await draft.press('Control+f');
    await draft.page.keyboard.type('no source contradicts');
    await count('1 match');
    await draft.press('Enter', 'Escape');
    await expect.poll(() => draft.focused()).toBe('Source summary');
    await draft.page.getByRole('radio', { name: 'All in sequence' }).click();
  });
});

describe('a window that grows until it has one more pane', () => {
  it('leaves the caret where it is, and the prose in view around it', async () => {
    const { page } = draft;
    await page.getByRole('tab', { name: 'Preview' }).click();
    await page.locator('.preview-sheet article p.answer').click({ position: { x: 40, y: 10 } });
    await expect.poll(() => draft.focused()).toBe('Bottom line');
    await draft.slot('Gaps').click();
    await draft.press('Control+End');
    await page.setViewportSize({ width: 1920, height: 900 });
    await page.getByRole('region', { name: 'Facts and findings' }).waitFor();
    await expect.poll(() => draft.focused()).toBe('Gaps');
    await expect.poll(async () => (await draft.slot('Gaps').boundingBox())?.y).toBeLessThan(900);
    await draft.page.keyboard.type(' Here.');
    await draft.saved('gaps', / Here\.$/u);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('region', { name: 'Facts and findings' }).waitFor({ state: 'detached' });
    await expect.poll(() => draft.focused()).toBe('Gaps');
  });
});

describe('the editor with all that can be open', () => {
  it('has nothing serious that axe finds, light or dark', async () => {
    await draft.write('Gaps', 'A {{ facts.T05.quantty }} and [@X9] and [@T05].');
    await draft.slot('Gaps').locator('.finding-mark').first().waitFor();
    await draft.press('F8', 'Control+h');
    await draft.page.keyboard.type('value');
    expect(await faultsInLooks(draft.page)).toEqual([]);
    await draft.press('Escape', 'Control+End', 'ArrowLeft', 'Control+j');
    await draft.page.getByRole('dialog').waitFor();
    expect(await faultsInLooks(draft.page)).toEqual([]);
    await draft.press('Escape', 'Control+End');
    await draft.page.keyboard.type(' [@t0');
    await draft.page.getByRole('option').first().waitFor();
    expect(await faultsInLooks(draft.page)).toEqual([]);
    await draft.press('Escape');
  });
});
