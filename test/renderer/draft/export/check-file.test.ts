import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import { homeFolder } from '../../../electron/desk/temporary-folder.ts';
import { seriousFaults } from '../../controls/axe.ts';
import type { OpenDraft } from '../open-draft.ts';
import { openDraft } from '../open-draft.ts';

const documents = join(homeFolder(), 'Documents');
let draft: OpenDraft;

beforeAll(async () => {
  mkdirSync(documents);
  draft = await openDraft('B1');
});
afterAll(() => draft.app.close());

const name = 'Transfer-of-ISIS-detainees-from-Syria-to-Iraq-2-AMBER';
const sheet = () => draft.page.getByRole('dialog', { name: 'Export no. 2' });
const told = () => draft.page.getByRole('dialog', { name: 'Check a file' });

async function openSheet(): Promise<void> {
  await draft.page.keyboard.press('Control+E');
  await sheet().getByRole('group', { name: 'Folder' }).waitFor();
}

async function exportFiles(): Promise<void> {
  await sheet().getByRole('button', { name: 'Export 2 files' }).click();
  await sheet().getByText('2 files exported to Documents.').waitFor();
  await sheet().getByRole('button', { name: 'Done' }).click();
  await sheet().waitFor({ state: 'detached' });
}

/** Opens the dialog from the palette and chooses a file in the folder of the last export. */
async function check(file: string): Promise<void> {
  await draft.page.keyboard.press('Control+K');
  await draft.page.getByRole('combobox').fill('Check a file');
  await draft.page.keyboard.press('Enter');
  await told().getByRole('button', { name: 'Choose a file…' }).click();
  const dialog = draft.page.getByRole('dialog', { name: 'The file to check' });
  for (const step of ['Documents', file]) await dialog.getByRole('option', { name: step }).first().dblclick();
}

describe('after an export', () => {
  it('shows what was changed since the last export, and says of the file what it carries', async () => {
    await openSheet();
    await exportFiles();
    await draft.typeInto('Gaps', ' Typed later.');
    await openSheet();
    await sheet().getByText('Show changes since an earlier text').click();
    await sheet()
      .getByRole('button', { name: `${name}.docx Since` })
      .waitFor();
    await sheet().getByRole('textbox', { name: /^Name/ }).fill('later');
    await exportFiles();
    await check('later.docx');
    await told()
      .getByText(/is as it was exported, but for comments or tracked changes/u)
      .waitFor();
    await told()
      .getByText(/^\d+ tracked changes? (?:was|were) put into the file/u)
      .waitFor();
    expect(await seriousFaults(draft.page)).toEqual([]);
    await told().getByRole('button', { name: 'Close' }).click();
  });

  it('names the fact that a colleague edited, and opens it', async () => {
    const path = join(documents, `${name}.docx`);
    const parts = openParts(readFileSync(path));
    const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
    parts.set('word/document.xml', strToU8(xml.replace('>2,225<', '>2,252<')));
    writeFileSync(join(documents, 'back.docx'), zipParts(parts));
    await check('back.docx');
    await told().getByText('back.docx is not what was exported.').waitFor();
    await told().getByRole('button', { name: 'Fact T05' }).click();
    await told().waitFor({ state: 'detached' });
    await draft.page.getByRole('heading', { name: 'Facts', level: 1 }).waitFor();
    await draft.page.keyboard.press('Alt+ArrowLeft');
  });
});
