import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeFolder } from '../../../electron/desk/temporary-folder.ts';
import { runTool } from '../../../reading/tool.ts';
import { faultsInLooks } from '../../controls/axe.ts';
import type { OpenDraft } from '../open-draft.ts';
import { openDraft } from '../open-draft.ts';

const home = homeFolder();
const documents = join(home, 'Documents');
let draft: OpenDraft;

beforeAll(async () => {
  mkdirSync(documents);
  draft = await openDraft('B1');
  await draft.typeInto('Gaps', '\nAn aside of a source.[@T06]');
});
afterAll(() => draft.app.close());

const sheet = () => draft.page.getByRole('dialog', { name: 'Export no. 2' });
const level = (words: string) => sheet().getByRole('radio', { name: words });
const card = (words: string) => sheet().locator('label').filter({ hasText: words });
const community = 'The community, not public channels';
const paper = () => draft.page.locator('.page-words').first();

async function openSheet(): Promise<void> {
  await draft.page.keyboard.press('Control+E');
  await level(community).waitFor();
}

describe('a release', () => {
  it('is offered to each wider level, with what it costs, and shows its pages when it is chosen', async () => {
    await openSheet();
    expect(await level('As drafted').isChecked()).toBe(true);
    await sheet().getByText('2 passages left out, 1 fact withheld.').first().waitFor();
    await card(community).click();
    await paper().getByText('TLP:GREEN').first().waitFor();
    await sheet().getByText('Transfer-of-ISIS-detainees-from-Syria-to-Iraq-2-GREEN.pdf').waitFor();
  });

  it('lists every passage that it leaves out, and the fact because of which', async () => {
    await sheet().getByRole('button', { name: 'Show them' }).first().click();
    const list = sheet().getByRole('list', { name: 'What changes for TLP:GREEN' });
    const passage = list.getByRole('listitem').filter({ hasText: 'An aside of a source.' });
    expect(await passage.locator('del').count()).toBe(1);
    await passage.getByText('because of').waitFor();
    expect(await faultsInLooks(draft.page)).toEqual([]);
  });

  it('writes files that were searched and do not show what is withheld', async () => {
    await sheet().getByRole('button', { name: 'Export 2 files' }).click();
    await sheet().getByText('searched for what is withheld from TLP:GREEN').waitFor();
    const [word = '', pdf = ''] = readdirSync(documents).toSorted();
    expect([word, pdf].map((name) => name.slice(-10))).toEqual(['GREEN.docx', '-GREEN.pdf']);
    const text = runTool('pdftotext', ['-raw', '-enc', 'UTF-8', join(documents, pdf), '-']);
    expect(text).toContain('TLP:GREEN');
    expect(text).not.toContain('An aside of a source');
  });

  it('is over when the sheet is closed: the pages are the draft again, and it is chosen anew', async () => {
    await draft.page.keyboard.press('Escape');
    await paper().getByText('TLP:AMBER').first().waitFor();
    await openSheet();
    expect(await level('As drafted').isChecked()).toBe(true);
  });

  it('says where a file would show what is withheld, and writes none', async () => {
    await draft.page.keyboard.press('Escape');
    await draft.typeInto('Gaps', '\nTransfers go on under the protection of the coalition.');
    await openSheet();
    await card(community).click();
    await sheet().getByRole('button', { name: 'Export 2 files' }).click();
    const found = sheet().getByRole('list', { name: 'What was found' });
    await found
      .getByRole('button', { name: /GREEN\.pdf shows the statement of fact T06/ })
      .first()
      .waitFor();
    expect(readdirSync(documents)).toHaveLength(2);
  });

  it('cannot go where a slot would be empty, and says which', async () => {
    await draft.page.keyboard.press('Escape');
    await draft.slot('Bottom line').click();
    await draft.page.keyboard.press('Control+A');
    await draft.page.keyboard.type('It goes on.[@T06]');
    await openSheet();
    await expect.poll(() => level(community).isDisabled()).toBe(true);
    await sheet().getByText('Bottom line would be empty').first().waitFor();
    expect(draft.app.complaints).toEqual([]);
  });
});
