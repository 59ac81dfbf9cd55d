import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patience } from '../../e2e/patience.ts';
import type { OpenDraft } from './open-draft.ts';
import { openDraft } from './open-draft.ts';

let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
  const read = await draft.app.call('facts:get', { id: 'T05' });
  if (!read.ok) throw new Error(read.failure.message);
  const { fact, revision } = read.value;
  await draft.app.call('facts:save', { fact: { ...fact, reviewBy: '2020-01-01' }, revision });
});
afterAll(() => draft.app.close());

describe('a finding of the checks', () => {
  it('says why it matters, is waived with a reason, and comes back when the waiver is taken back', async () => {
    const { page } = draft.app;
    await page.getByRole('tab', { name: /Findings/u }).click();
    const list = page.getByRole('grid', { name: 'Findings' });
    await list.getByText('Fact T05 was to be reviewed by 2020-01-01').click();
    await list.getByText('ICD 206').waitFor();
    await list.getByRole('button', { name: 'Waive…' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The ministry said it again.');
    await page.getByRole('button', { name: 'Waive', exact: true }).click();
    await page.getByText('2 waived: “The ministry said it again.”').waitFor();
    await expect.poll(() => list.getByText('Fact T05 was to be reviewed').count(), patience).toBe(0);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('button', { name: 'Take the waiver back' }).first().click();
    await list.getByText('Fact T05 was to be reviewed').waitFor();
    await expect.poll(() => page.getByText('2 waived').count(), patience).toBe(0);
    expect(draft.app.complaints).toEqual([]);
  });
});
