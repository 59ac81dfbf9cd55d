import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import { patience } from '../../e2e/patience.ts';
import { faultsInLooks } from '../controls/axe.ts';
import type { OpenDraft } from './open-draft.ts';
import { draftIn, openDraft, showDraft } from './open-draft.ts';

let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
  const added = await draft.app.call('facts:add', { fact: contrary });
  if (!added.ok) throw new Error(added.failure.message);
  await draft.page.getByRole('tab', { name: /Findings/u }).click();
});
afterAll(() => draft.app.close());

const contrary = factSchema.parse({
  id: 'T90',
  kind: 'transfer',
  statement: '144 detainees were moved from Hasakah to Iraq that night.',
  quantities: ['144 detainees'],
  date: '2026-01-21',
  places: ['Hasakah', 'Iraq'],
  saidBy: 'Saad Maan',
  evidence: 'S1, para. 11',
  marking: 'TLP:CLEAR',
  details: { from: 'Hasakah', to: 'Iraq' },
});

const finding = (title: string): Locator => draft.page.getByRole('row', { name: title });
const button = (name: string): Locator => draft.page.getByRole('button', { name, exact: true });
const fix = (name: string): Locator =>
  draft.page.locator('.finding-more').getByRole('button', { name, exact: true });
const dialog = (name: string): Locator => draft.page.getByRole('dialog', { name });

async function choose(name: string): Promise<void> {
  await draft.page.getByRole('dialog').locator('.option-button', { hasText: name }).click();
}

describe('a quotation that is near its source', () => {
  const near = ' He said “local officials in Nineveh and Anbar warn of growing activity”. [@W01]';

  it('stands beside the words of the capture, where the window leads', async () => {
    await draft.typeInto('Gaps', near);
    await finding('Warning: These words are not quoted from S1').click();
    const rows = draft.page.locator('.finding-more .versus');
    await rows.getByText('growing', { exact: true }).waitFor();
    await rows.locator('ins', { hasText: 'more ISIS' }).waitFor();
    expect(await rows.locator('dt').allTextContents()).toEqual([
      'Draft',
      expect.stringMatching(/^Capture, para/u),
    ]);
    expect(await faultsInLooks(draft.page)).toEqual([]);
    await fix('Show in capture').click();
    await draft.page.locator('[data-piece][data-current]', { hasText: 'ISIS activity' }).waitFor();
    await draft.page.getByText('Briefings', { exact: true }).first().click();
    await showDraft(draft.page, 'B1');
    await draft.page.getByRole('tab', { name: /Findings/u }).click();
  });

  it('takes the words of the capture, as one step', async () => {
    await finding('Warning: These words are not quoted from S1').click();
    await fix('Use the capture’s words').click();
    await draft.until(
      ({ slots }) =>
        slots['gaps']?.includes('“local officials in Nineveh and Anbar warn of more ISIS activity”') === true,
    );
    await finding('Warning: These words are not quoted').waitFor({ state: 'detached' });
  });

  it('loses its marks where it is to be said without', async () => {
    await draft.typeInto('Gaps', ' “Officials in Nineveh and Anbar warn of strange activity” [@W01]');
    await finding('Warning: These words are not quoted from S1').click();
    await fix('Take off the marks').click();
    await draft.until(
      ({ slots }) =>
        slots['gaps']?.endsWith(' Officials in Nineveh and Anbar warn of strange activity [@W01]') === true,
    );
  });
});

describe('figures that contradict each other', () => {
  it('are settled with a reason, which stands in the notes, and are listed as settled', async () => {
    await finding('Warning: These figures contradict each other').click();
    await fix('Settle…').click();
    await dialog('Settle the conflict').getByText('150 detainees, 21 January 2026').waitFor();
    expect(await button('Settle').isDisabled()).toBe(true);
    await choose('T02');
    await draft.page.getByRole('textbox', { name: 'Reason' }).fill('It counted them at the gate.');
    expect(await faultsInLooks(draft.page)).toEqual([]);
    await button('Settle').click();
    await draft.page.getByText('1 settled: T02 is preferred to T90').waitFor();
    await finding('Warning: These figures contradict').waitFor({ state: 'detached' });
    await draft.page.getByRole('tab', { name: 'Preview' }).click();
    await draft.page
      .getByRole('region', { name: 'Preview' })
      .getByText('It counted them at the gate.')
      .first()
      .waitFor({ state: 'attached' });
    await draft.page.getByRole('tab', { name: /Findings/u }).click();
  });

  it('are open again when somebody asks for that', async () => {
    await draft.page
      .getByRole('region', { name: /^Settled/u })
      .getByRole('button', { name: 'Show' })
      .first()
      .click();
    await button('Open again').click();
    await finding('Warning: These figures contradict each other').waitFor();
    await expect.poll(() => draft.page.getByText('1 settled').count(), patience).toBe(0);
  });
});

describe('facts that may tell of one event', () => {
  beforeAll(async () => {
    await button('Show').click();
    await button('Take the waiver back').click();
  });

  it('are let stand as two events, with that as the reason', async () => {
    await finding('may tell of one event').click();
    await fix('These are two events…').click();
    await expect
      .poll(() => draft.page.getByRole('textbox', { name: 'Reason' }).inputValue(), patience)
      .toBe('W01 and W03 are two events.');
    await button('Cancel').click();
  });

  it('are merged into the one that is chosen, and that can be undone', async () => {
    await fix('Merge…').click();
    await dialog('Merge into one fact').getByText('Two ISIS attackers blew themselves up').waitFor();
    expect(await faultsInLooks(draft.page)).toEqual([]);
    await choose('W03');
    await button('Merge').click();
    await draft.page.getByText('W01 is merged into W03.').waitFor();
    await expect.poll(() => statusOf('W01'), patience).toBe('superseded');
    const said = draft.page.locator('.toast', { hasText: 'W01 is merged into W03.' });
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => statusOf('W01'), patience).toBe('current');
  });
});

async function statusOf(id: string): Promise<string> {
  const read = await draft.app.call('facts:get', { id });
  return read.ok ? read.value.fact.status : read.failure.message;
}

describe('origins', () => {
  const counted = /^\d+ citations?, \d+ origins?$/u;

  it('are counted beside the facts behind a sentence', async () => {
    await draft.page.getByRole('tab', { name: 'Preview' }).click();
    await draft.page.locator('.preview-sheet [data-facts]').first().click();
    await draft.page.locator('.behind').getByText(counted).waitFor();
  });
});

const text = (): Locator => draft.page.getByRole('textbox', { name: 'Sentences over the list of sources' });
const summary = (): Locator => draft.page.getByRole('region', { name: 'Source summary' });

describe('the summary of the sources', () => {
  it('is left to the template where that has a slot for it', async () => {
    await draft.page.getByRole('row', { name: 'Set-up' }).click();
    await summary().getByText('in its slot “Source summary”').waitFor();
    expect(await summary().getByRole('button', { name: 'Draft the summary' }).count()).toBe(0);
    await summary().getByRole('button', { name: 'Open the slot' }).click();
    await draft.slot('Source summary').click();
    await draft.page.keyboard.press('Control+A');
    await draft.page.keyboard.press('Delete');
    await draft.page.getByRole('row', { name: 'Set-up' }).click();
    await summary().getByRole('button', { name: 'Draft the summary' }).click();
    await draft.until(({ slots }) => slots['sourceSummary']?.startsWith('This briefing rests on') === true);
  });

  it('is drafted, edited and kept with the draft', async () => {
    await draft.page.getByText('Briefings', { exact: true }).first().click();
    await showDraft(draft.page, 'B2');
    draft = draftIn(draft.app, 'B2');
    await draft.page.getByRole('row', { name: 'Set-up' }).click();
    await summary().getByRole('button', { name: 'Draft the summary' }).click();
    await expect.poll(() => text().inputValue(), patience).toMatch(/^This briefing rests on \d sources/u);
    await text().fill('Two sources, of which one carries most.');
    await text().blur();
    await draft.until(({ sourceSummary }) => sourceSummary?.text.startsWith('Two sources') === true);
    expect(await faultsInLooks(draft.page)).toEqual([]);
  });

  it('is marked as stale when a source has changed, and drafted again', async () => {
    await draft.app.call('sources:change', { id: 'S4', field: 'reliability', value: 'D', was: 'C' });
    await summary().getByText('The sources have changed since.').waitFor();
    await summary().getByRole('button', { name: 'Draft again' }).click();
    await draft.until(({ sourceSummary }) => sourceSummary?.text.startsWith('This briefing rests') === true);
    await summary().getByText('The sources have changed since.').waitFor({ state: 'detached' });
  });

  it('is removed', async () => {
    await summary().getByRole('button', { name: 'Remove' }).click();
    await draft.until(({ sourceSummary }) => sourceSummary === undefined);
    await summary().getByRole('button', { name: 'Draft the summary' }).waitFor();
  });
});

describe('the detail of a fact', () => {
  it('counts its origins, and says how its conflict was settled', async () => {
    const choice = { facts: ['T02', 'T90'], choice: 'range', reason: 'Both were there.' } as const;
    await draft.app.call('conflicts:settle', { ...choice, facts: [...choice.facts] });
    await draft.page.getByRole('navigation', { name: 'Places' }).getByText('Facts').click();
    await draft.page.getByRole('row', { name: /T90/u }).first().click();
    await draft.page.getByText('1 citation, 1 origin').waitFor();
    const settled = draft.page.getByRole('group', { name: 'Settled: T02 and T90 are given as a range.' });
    await settled.getByText('Both were there.').waitFor();
    expect(await faultsInLooks(draft.page)).toEqual([]);
    await settled.getByRole('button', { name: 'Open again' }).click();
    await settled.waitFor({ state: 'detached' });
    expect(draft.app.complaints).toEqual([]);
  });
});
