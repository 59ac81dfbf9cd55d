import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { OpenDraft } from './open-draft.ts';
import { openDraft, showDraft } from './open-draft.ts';

let draft: OpenDraft;
let second: Page;
beforeAll(async () => {
  draft = await openDraft('B1');
  const opened = draft.page.context().waitForEvent('page');
  await draft.app.call('window:open', {});
  second = await opened;
  const message = JSON.stringify({ name: 'desks:sample', request: {} });
  await second.waitForLoadState();
  await second.evaluate((text) => window.attache.call(text), message);
  await second.reload();
  await showDraft(second, 'B1');
});
afterAll(() => draft.app.close());

it('what is typed in one window is in the other a moment later, and its caret stays where it was', async () => {
  const there = second.getByRole('textbox', { name: 'Gaps', exact: true });
  await there.click();
  await second.keyboard.press('Control+Home');
  await draft.typeInto('Gaps', ' Typed in the first.');
  await there.getByText('Typed in the first.').waitFor();
  await second.keyboard.type('Typed in the second. ');
  await draft.slot('Gaps').getByText('Typed in the second.').waitFor();
  const { briefing } = await draft.onDesk();
  expect(briefing.slots['gaps']).toMatch(/^Typed in the second\. .* Typed in the first\.$/su);
});

it('a set-up that is changed in one window shows in the other, and is taken back in the one that changed it', async () => {
  await draft.page.getByRole('row', { name: 'Set-up' }).click();
  await draft.page.getByRole('textbox', { name: 'Number', exact: true }).fill('41');
  await draft.page.getByRole('textbox', { name: 'Number', exact: true }).press('Enter');
  await second.locator('.place-bar').getByText('No. 41, draft').waitFor();
  await draft.page.getByRole('button', { name: /^Undo/u }).click();
  await second.locator('.place-bar').getByText('No. 2, draft').waitFor();
});

it('a briefing that is deleted in one window is not lost sight of in the other', async () => {
  const removed = await draft.app.call('briefings:remove', { id: 'B1' });
  expect(removed.ok).toBe(true);
  const notice = second.getByRole('group', { name: 'This draft could not be read again.' });
  await notice.getByText('The briefing B1 is not on this desk any more.').waitFor();
  await draft.app.call('desk:undo', {});
  await notice.waitFor({ state: 'detached' });
  expect(draft.app.complaints).toEqual([]);
});
