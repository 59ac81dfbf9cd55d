import { renameSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDraft } from './open-draft.ts';
import { openDraft } from './open-draft.ts';

let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
});
afterAll(() => draft.app.close());

const status = (words: string | RegExp) =>
  draft.page.locator('.status-bar').getByText(words).first().waitFor();

/** Another window of the desk writes a slot. */
async function writeElsewhere(slot: string, change: (text: string) => string): Promise<void> {
  const base = (await draft.onDesk()).briefing.slots[slot] ?? '';
  const kept = await draft.app.call('briefings:slot', { id: 'B1', slot, text: change(base), base });
  if (!kept.ok || !kept.value.kept) throw new Error('it was not kept');
}

/** Types in this window at the very moment at which another one writes the same slot. */
async function typeAtOnce(mine: string, theirs: string): Promise<void> {
  await draft.slot('Reported view').click();
  await draft.page.keyboard.press('Control+End');
  const base = (await draft.onDesk()).briefing.slots['reportedView'] ?? '';
  const request = { id: 'B1', slot: 'reportedView', text: `${base}${theirs}`, base };
  const answer = await draft.page.evaluate(
    ([typed, message]) => {
      document.execCommand('insertText', false, typed);
      return window.attache.call(message);
    },
    [mine, JSON.stringify({ name: 'briefings:slot', request })] as const,
  );
  expect(JSON.parse(answer)).toMatchObject({ ok: true, value: { kept: true } });
}

describe('prose', () => {
  it('is on the desk after a pause, and the window says so', async () => {
    await draft.typeInto('Gaps', ' Where are the men held?');
    await draft.until(({ slots }) => slots['gaps']?.endsWith(' Where are the men held?') === true);
    await status(/^Saved \d\d:\d\d$/);
  });

  it('is saved although the keys go on and on', async () => {
    await draft.slot('Gaps').click();
    await draft.page.keyboard.press('Control+End');
    const before = (await draft.onDesk()).briefing.slots['gaps'] ?? '';
    const typing = draft.page.keyboard.type(' on'.repeat(40), { delay: 40 });
    await draft.until(({ slots }) => slots['gaps']?.startsWith(`${before} on`) === true);
    const { slots } = (await draft.onDesk()).briefing;
    expect(slots['gaps']?.length).toBeLessThan(before.length + 120);
    await typing;
    await draft.until((briefing) => briefing.slots['gaps'] === before + ' on'.repeat(40));
  });

  it('that another window changes comes into an editor that nobody touched', async () => {
    await writeElsewhere('political', (text) => `${text} Changed elsewhere.`);
    await draft.slot('Political context').getByText('Changed elsewhere.').waitFor();
    await status(/^Saved/);
  });

  it('that is changed in two windows at once is asked about, and what is kept is the user’s choice', async () => {
    await typeAtOnce(' Mine.', ' Theirs.');
    const notice = draft.page.getByRole('alert', {
      name: '“Reported view” was changed in another window too.',
    });
    await notice.waitFor();
    await expect.poll(async () => (await draft.onDesk()).briefing.slots['reportedView']).toContain('Theirs.');
    await notice.getByRole('button', { name: 'Keep mine' }).click();
    await draft.until(({ slots }) => slots['reportedView']?.endsWith(' Mine.') === true);
    await notice.waitFor({ state: 'detached' });
    await status(/^Saved/);
  });

  it('takes theirs where the user chooses that', async () => {
    await typeAtOnce(' Again mine.', ' Theirs again.');
    await draft.page.getByRole('button', { name: 'Take theirs' }).click();
    await draft.slot('Reported view').getByText('Theirs again.').waitFor();
    await expect.poll(() => draft.slot('Reported view').textContent()).not.toContain('Again mine.');
    await status(/^Saved/);
  });

  it('stays in the window while the desk is gone, also when the draft is left, and is saved once it is back', async () => {
    const open = await draft.app.call('desk:open', {});
    const path = (open.ok ? open.value.desk?.path : undefined) ?? '';
    renameSync(path, `${path} away`);
    await draft.typeInto('Gaps', ' Typed without a desk.');
    await draft.page.getByRole('alert', { name: 'What you typed is not saved yet.' }).waitFor();
    await status(/^Not saved/);
    await draft.page.getByRole('button', { name: 'Save a copy…' }).waitFor();
    renameSync(`${path} away`, path);
    await draft.until(({ slots }) => slots['gaps']?.endsWith(' Typed without a desk.') === true);
    await status(/^Saved/);
    await expect
      .poll(() => draft.page.getByRole('alert', { name: 'What you typed is not saved yet.' }).count())
      .toBe(0);
    expect(draft.app.complaints).toEqual([]);
  });
});
