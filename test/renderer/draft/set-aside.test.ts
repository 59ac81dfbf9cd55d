import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDraft } from './open-draft.ts';
import { openDraft, showDraft } from './open-draft.ts';

let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
});
afterAll(() => draft.app.close());

const notice = () =>
  draft.page.getByRole('alert', { name: '“Reported view” was changed in another window too.' });

/** Types in this window at the very moment at which another one writes the same slot. */
async function typeAtOnce(mine: string, theirs: string): Promise<void> {
  await draft.slot('Reported view').click();
  await draft.page.keyboard.press('Control+End');
  const base = (await draft.onDesk()).briefing.slots['reportedView'] ?? '';
  const request = { id: 'B1', slot: 'reportedView', text: `${base}${theirs}`, base };
  await draft.page.evaluate(
    ([typed, message]) => {
      document.execCommand('insertText', false, typed);
      return window.attache.call(message);
    },
    [mine, JSON.stringify({ name: 'briefings:slot', request })] as const,
  );
}

describe('prose that was changed in two windows at once', () => {
  it('is asked about again after the window was closed, with the words of both', async () => {
    await typeAtOnce(' Mine.', ' Theirs.');
    await notice().waitFor();
    await draft.page.keyboard.type(' More of mine.');
    await expect
      .poll(async () => {
        const open = await draft.app.call('drafts:open', { id: 'B1' });
        return open.ok ? open.value.aside?.['reportedView']?.text : undefined;
      })
      .toMatch(/ Mine\. More of mine\.$/u);
    await draft.page.reload();
    await showDraft(draft.page, 'B1');
    await notice().waitFor();
    expect(await draft.slot('Reported view').textContent()).toContain(' Mine. More of mine.');
    expect((await draft.onDesk()).briefing.slots['reportedView']).toMatch(/ Theirs\.$/u);
  });

  it('is forgotten once the user chose', async () => {
    await notice().getByRole('button', { name: 'Keep mine' }).click();
    await draft.until(({ slots }) => slots['reportedView']?.endsWith(' More of mine.') === true);
    await expect
      .poll(async () => {
        const open = await draft.app.call('drafts:open', { id: 'B1' });
        return open.ok ? open.value.aside : undefined;
      })
      .toEqual({});
    expect(draft.app.complaints).toEqual([]);
  });
});
