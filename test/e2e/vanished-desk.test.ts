import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeFolder } from '../electron/desk/temporary-folder.ts';
import type { OpenDraft } from '../renderer/draft/open-draft.ts';
import { openDraft, showDraft } from '../renderer/draft/open-draft.ts';

const folder = homeFolder();
const path = join(folder, 'user', 'Sample desk');
const away = join(folder, 'away');
const words = ' Typed while nobody had the desk.';
let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1', { folder });
  await draft.page.keyboard.press('Control+,');
  await producer().waitFor();
  await draft.page.keyboard.press('Control+3');
  await sourceTitle().waitFor();
  await draft.page.keyboard.press('Control+1');
  await showDraft(draft.page, 'B1');
});
afterAll(() => draft.app.close());

const producer = () => draft.page.getByRole('textbox', { name: 'Producer' });
const sourceTitle = () => draft.page.getByRole('textbox', { name: 'Title', exact: true });
const gone = () => draft.page.getByRole('alert', { name: 'The desk cannot be reached.' });

/** One after the other: the disk of the desk is taken out, and comes back. */
describe('a desk that vanishes while it is open', () => {
  it('is missed within a moment, and the window says what is safe', async () => {
    renameSync(path, away);
    await gone().getByText('was moved or deleted').waitFor();
    await gone().getByText('What you type stays in this window').waitFor();
  });

  it('does not stop the typing, and a copy of what was typed can be kept anywhere', async () => {
    await draft.typeInto('Gaps', words);
    const unsaved = draft.page.getByRole('alert', { name: 'What you typed is not saved yet.' });
    await unsaved.getByRole('button', { name: 'Save a copy…' }).click();
    await draft.page.getByLabel('New folder in it, if any').fill('Copies');
    await draft.page.getByRole('button', { name: 'Make and choose Copies' }).click();
    await draft.page.getByText(/^Kept as /u).waitFor();
    const [copy = ''] = readdirSync(join(folder, 'Copies'));
    expect(readFileSync(join(folder, 'Copies', copy), 'utf8')).toContain(words.trim());
  });

  it('keeps what is changed in the set-up of a draft, and says so', async () => {
    await draft.page.getByRole('row', { name: 'Set-up' }).click();
    const distribution = draft.page.getByRole('textbox', { name: 'Distribution', exact: true });
    await distribution.fill('Whoever found the disk');
    await distribution.press('Enter');
    await draft.page.getByText('The set-up of B1 is not saved yet.').waitFor();
    await expect.poll(() => distribution.inputValue()).toBe('Whoever found the disk');
  });

  it('lets the user look elsewhere in the window, and keeps what was typed', async () => {
    await draft.page.keyboard.press('Control+2');
    await draft.page.keyboard.press('Control+1');
    await gone().waitFor();
    await draft.page.getByText(/^B1 is not saved yet\./u).waitFor();
  });

  it('keeps what is changed of a source, the last of it', async () => {
    await draft.page.keyboard.press('Control+3');
    for (const title of ['Renamed while away', 'Renamed again']) {
      await sourceTitle().fill(title);
      await sourceTitle().press('Enter');
      await draft.page
        .getByText(/^What you changed of S\d+ is not saved yet\./u)
        .first()
        .waitFor();
    }
  });

  it('keeps settings that are changed meanwhile, wherever the user goes, and says that they are not saved', async () => {
    await draft.page.keyboard.press('Control+,');
    await draft.page.getByText('Nothing can be saved on this desk now.').waitFor();
    await producer().fill('Changed while away');
    await producer().press('Enter');
    await draft.page.getByRole('alert', { name: 'What you changed is not saved yet.' }).waitFor();
    await draft.page.getByText('Not saved yet. Your changes are kept in this window.').waitFor();
    await draft.page.keyboard.press('Control+2');
    await draft.page.keyboard.press('Control+,');
    await expect.poll(() => producer().inputValue()).toBe('Changed while away');
  });

  it('is taken up again as soon as it is back, and has what was typed', async () => {
    renameSync(away, path);
    await gone().waitFor({ state: 'detached' });
    await draft.page.getByText('B1 is saved.').waitFor();
    await draft.until(({ slots }) => slots['gaps']?.endsWith(words) === true);
    await draft.until(({ distribution }) => distribution === 'Whoever found the disk');
    await expect.poll(() => draft.page.getByText('not saved yet').count()).toBe(0);
    const list = await draft.app.call('sources:list', { text: '', order: 'name' });
    expect(JSON.stringify(list)).toContain('Renamed again');
    const settings = await draft.app.call('settings:get', {});
    expect(settings).toMatchObject({ value: { settings: { producer: 'Changed while away' } } });
    await draft.page.getByText('Saved as they are changed.').waitFor();
  });

  it('that is away again has drafts opened, and names offered in them, as soon as it is back', async () => {
    await draft.page.keyboard.press('Control+1');
    await showDraft(draft.page, 'B1');
    renameSync(path, away);
    await gone().waitFor();
    await draft.slot('Gaps').click();
    await draft.page.keyboard.press('Control+End');
    await draft.page.keyboard.type(' {{ briefing.ti');
    await draft.page.keyboard.press('Control+1');
    await draft.page.getByText('Suicide attack reported in western Anbar').first().dblclick();
    await draft.page.getByText('This draft cannot be opened').waitFor();
    renameSync(away, path);
    await draft.page.locator('.prose [role="textbox"]').first().click();
    await draft.page.keyboard.press('Control+1');
    await showDraft(draft.page, 'B1');
    await draft.slot('Gaps').click();
    await draft.page.keyboard.press('Control+End');
    await draft.page.keyboard.type(' {{ briefing.ti');
    await draft.page.getByRole('option', { name: /^title/u }).waitFor();
    expect(draft.app.complaints).toEqual([]);
  });
});
