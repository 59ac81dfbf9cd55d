import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { holdCall } from '../../e2e/hold-call.ts';
import type { FactsApp } from './open-facts.ts';
import { openFacts } from './open-facts.ts';

let app: FactsApp;
beforeAll(async () => {
  app = await openFacts();
});
afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

/** The fact as the desk has it. */
async function onDesk(id: string): Promise<Fact> {
  const kept = await app.call('facts:get', { id });
  if (!kept.ok) throw new Error(kept.failure.message);
  return kept.value.fact;
}

describe('the form of a fact', () => {
  test('saves what is typed at a pause, shows it in the table, and Ctrl Z outside of text takes it back', async () => {
    const { page, grid } = app;
    const before = await onDesk('T02');
    await app.choose('T02');
    await page.getByLabel('Statement, in the desk’s words').fill('The first movement took 150 fighters.');
    await expect
      .poll(async () => (await onDesk('T02')).statement)
      .toBe('The first movement took 150 fighters.');
    await app.row('T02').getByText('The first movement took 150 fighters.').waitFor();
    await grid.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => onDesk('T02')).toEqual(before);
    await expect
      .poll(() => page.getByLabel('Statement, in the desk’s words').inputValue())
      .toBe(before.statement);
  });

  test('says under a field what to write, saves the rest, and keeps what was typed until it is put right', async () => {
    const { page } = app;
    await app.choose('T05');
    await page.getByLabel('Review by').fill('30 Feb 2026');
    await page.getByLabel('Role').fill('spokesman');
    await page.getByLabel('Role').press('Tab');
    await page.getByText('February 2026 has 28 days.').waitFor();
    await page.getByText('T05 not saved: fix “Review by”').waitFor();
    await expect.poll(async () => (await onDesk('T05')).saidBy?.role).toBe('spokesman');
    await app.choose('T04');
    await app.choose('T05');
    await expect.poll(() => page.getByLabel('Review by').inputValue()).toBe('30 Feb 2026');
    await page.getByLabel('Review by').fill('2026-02-28');
    await page.getByLabel('Review by').press('Tab');
    await expect.poll(async () => (await onDesk('T05')).reviewBy).toBe('2026-02-28');
    await expect.poll(() => page.getByLabel('Review by').inputValue()).toBe('28 Feb 2026');
  });

  test('says how a date was read', async () => {
    const { page } = app;
    await app.choose('T03');
    await page.getByLabel('Date', { exact: true }).fill('early 2026');
    await page.getByText('Words, taken as 1 Jan 2026 to 31 Mar 2026').waitFor();
  });

  test('has the fields of its kind, and takes names one by one', async () => {
    const { page } = app;
    await app.choose('W03');
    await page.getByLabel('Valid until').fill('2 Mar 2026');
    await page.getByRole('combobox', { name: 'Add to tags' }).fill('seen');
    await page.getByRole('combobox', { name: 'Add to tags' }).press('Enter');
    await expect.poll(async () => (await onDesk('W03')).details['validUntil']).toBe('2026-03-02');
    await expect.poll(async () => (await onDesk('W03')).tags).toContain('seen');
  });

  test('chooses a source by some of its words, and says whether the quotation is in the capture', async () => {
    const { page } = app;
    await app.choose('T06');
    await page.getByRole('combobox', { name: 'Reported by' }).fill('rudaw');
    await page.getByRole('option', { name: /Rudaw/ }).click();
    await expect.poll(async () => (await onDesk('T06')).reportedBy).toBe('S4');
    await page.getByRole('tab', { name: /Evidence/ }).click();
    await page.getByLabel('The source’s own words').fill('words that nobody wrote');
    await page.getByLabel('The source’s own words').press('Tab');
    await page.getByText('These words are not in the capture of 27 Feb 2026').waitFor();
    await page.getByRole('tab', { name: 'Fact', exact: true }).click();
  });

  test('follows another window: what nobody touched here changes, what both changed is asked', async () => {
    const { page } = app;
    await app.choose('W02');
    const kept = await app.call('facts:get', { id: 'W02' });
    if (!kept.ok) throw new Error(kept.failure.message);
    const { fact, revision } = kept.value;
    await page.getByLabel('Statement, in the desk’s words').fill('Mine.');
    await app.call('facts:save', { fact: { ...fact, statement: 'Theirs.', note: 'Also theirs.' }, revision });
    await page.getByText('Statement: changed by somebody else at the same time.').waitFor();
    await expect.poll(() => page.getByLabel('Note, for the desk only').inputValue()).toBe('Also theirs.');
    await expect.poll(async () => (await onDesk('W02')).statement).toBe('Theirs.');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect.poll(async () => (await onDesk('W02')).statement).toBe('Mine.');
    await expect.poll(async () => (await onDesk('W02')).note).toBe('Also theirs.');
  });

  test('asks until it is settled, whatever else is changed meanwhile and whoever comes back', async () => {
    const { page } = app;
    await app.choose('W04');
    const change = async (part: Partial<Fact>): Promise<void> => {
      const kept = await app.call('facts:get', { id: 'W04' });
      if (!kept.ok) throw new Error(kept.failure.message);
      const { fact, revision } = kept.value;
      await app.call('facts:save', { fact: { ...fact, ...part }, revision });
    };
    const asked = page.getByText('Statement: changed by somebody else at the same time.');
    await page.getByLabel('Statement, in the desk’s words').fill('Mine.');
    await change({ statement: 'Theirs.' });
    await asked.waitFor();
    await change({ note: 'More of theirs.' });
    await expect.poll(() => page.getByLabel('Note, for the desk only').inputValue()).toBe('More of theirs.');
    await asked.waitFor();
    await app.choose('W03');
    await app.choose('W04');
    await asked.waitFor();
    await page.getByLabel('Note, for the desk only').fill('A note of mine.');
    await expect.poll(async () => (await onDesk('W04')).note).toBe('A note of mine.');
    expect((await onDesk('W04')).statement).toBe('Theirs.');
    expect(await page.getByLabel('Statement, in the desk’s words').inputValue()).toBe('Mine.');
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await asked.waitFor({ state: 'detached' });
    expect((await onDesk('W04')).statement).toBe('Theirs.');
  });

  test('shows what was before and after each change, and puts it back', async () => {
    const { page } = app;
    await app.choose('P05');
    const before = (await onDesk('P05')).statement;
    await page.getByLabel('Statement, in the desk’s words').fill('Something else.');
    await page.getByRole('tab', { name: /History/ }).click();
    await page.locator('.fact-history del', { hasText: before }).waitFor();
    await page
      .getByRole('button', { name: /Restore what was before/ })
      .first()
      .click();
    await expect.poll(async () => (await onDesk('P05')).statement).toBe(before);
    await page.getByRole('tab', { name: 'Fact', exact: true }).click();
  });

  test('leads to the places in briefings that name it', async () => {
    const { page } = app;
    await app.choose('T01');
    await page.getByRole('tab', { name: /Used in/ }).click();
    await page.locator('.fact-use').first().click();
    await page.getByRole('button', { name: 'Facts', exact: true }).click();
    await app.grid.waitFor();
    await page.getByRole('tab', { name: 'Fact', exact: true }).click();
  });
});

describe('a fact as a whole', () => {
  test('is made with the next id of its kind, and is then in view', async () => {
    const { page } = app;
    await app.grid.focus();
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New fact' });
    await dialog.getByRole('radio', { name: 'Warning' }).check({ force: true });
    await expect.poll(() => dialog.getByLabel('Id').inputValue()).toBe('W06');
    await dialog.getByLabel('Statement, in the desk’s words').fill('A new warning.');
    await dialog.getByLabel('Statement, in the desk’s words').press('Control+Enter');
    await page.locator('.fact-head .badge', { hasText: 'W06' }).waitFor();
    await expect
      .poll(() => onDesk('W06'))
      .toMatchObject({ kind: 'warning', status: 'current', marking: 'TLP:AMBER' });
  });

  test('is made too where it is sent before its id is known, and for the kind that is chosen', async () => {
    const { page, grid } = app;
    await grid.focus();
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New fact' });
    await expect.poll(() => dialog.getByLabel('Id').inputValue()).not.toBe('');
    const letGo = holdCall(app, 'facts:next-id');
    await dialog.getByRole('radio', { name: 'Transfer' }).check({ force: true });
    await expect.poll(() => dialog.getByLabel('Id').inputValue()).toBe('');
    await dialog.getByLabel('Statement, in the desk’s words').fill('A new transfer.');
    await dialog.getByLabel('Statement, in the desk’s words').press('Control+Enter');
    letGo();
    const head = page.locator('.fact-head .badge', { hasText: /^T\d+$/u });
    await expect.poll(async () => (await onDesk(await head.innerText())).statement).toBe('A new transfer.');
    const id = await head.innerText();
    expect((await onDesk(id)).kind).toBe('transfer');
    await grid.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await app.call('facts:get', { id })).ok).toBe(false);
  });

  test('is deleted with a message that takes it back', async () => {
    const { page, grid } = app;
    await app.choose('P07');
    await grid.focus();
    await page.keyboard.press('Delete');
    await page.getByText('P07 deleted.').waitFor();
    await expect.poll(async () => (await app.call('facts:get', { id: 'P07' })).ok).toBe(false);
    const chosen = () => grid.getByRole('row', { selected: true }).getByRole('gridcell').first().innerText();
    await expect.poll(chosen, { message: 'the one that came to its place' }).toBe('P08');
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).toBe('P09');
    const said = page.locator('.toast').filter({ hasText: 'P07 deleted.' });
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await app.call('facts:get', { id: 'P07' })).ok).toBe(true);
    await app.row('P07').waitFor();
  });

  test('is superseded by a newer one, and shows the line of both', async () => {
    const { page } = app;
    await app.choose('T04');
    await page.getByRole('button', { name: 'Supersede…' }).click();
    await page.getByRole('button', { name: 'Make a newer fact' }).click();
    await page.locator('.fact-head .badge', { hasText: 'T12' }).waitFor();
    await page.getByText('The newest of its line:').waitFor();
    await expect.poll(() => onDesk('T04')).toMatchObject({ status: 'superseded', supersededBy: 'T12' });
  });

  test('opens from elsewhere though the filters hide it', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Fact T04' }).click();
    await page.locator('.fact-head .badge', { hasText: 'T04' }).waitFor();
    await page.getByText('The filters hid T04, so all facts are shown.').waitFor();
    await app.row('T04').waitFor();
  });
});
