import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeFolder } from '../../../electron/desk/temporary-folder.ts';
import { runTool } from '../../../reading/tool.ts';
import { wordText } from '../../../reading/word-text.ts';
import { holdCall } from '../../../e2e/hold-call.ts';
import { faultsInLooks } from '../../controls/axe.ts';
import type { OpenDraft } from '../open-draft.ts';
import { openDraft } from '../open-draft.ts';

const home = homeFolder();
const documents = join(home, 'Documents');
let draft: OpenDraft;

beforeAll(async () => {
  mkdirSync(documents);
  draft = await openDraft('B1');
});
afterAll(() => draft.app.close());

const sheet = () => draft.page.getByRole('dialog', { name: 'Export no. 2' });
const name = 'Transfer-of-ISIS-detainees-from-Syria-to-Iraq-2-AMBER';

async function openSheet(): Promise<void> {
  await draft.page.keyboard.press('Control+E');
  await sheet().getByRole('group', { name: 'Folder' }).waitFor();
}

function button(words: string | RegExp) {
  return sheet().getByRole('button', { name: words });
}

describe('an export', () => {
  it('writes what was typed a moment ago as PDF and Word, and both say the same', async () => {
    await draft.typeInto('Gaps', ' Asked for in the export.');
    await openSheet();
    await button('Choose…').click();
    const dialog = draft.page.getByRole('dialog', { name: 'Where to export to' });
    await dialog.getByLabel('New folder in it, if any').fill('Issues');
    await dialog.getByRole('button', { name: 'Make and choose Issues' }).click();
    await button('Export 2 files').click();
    await sheet().getByText('2 files exported to Issues.').waitFor();
    const folder = join(documents, 'Issues');
    expect(readdirSync(folder).toSorted()).toEqual([`${name}.docx`, `${name}.pdf`]);
    const pdf = runTool('pdftotext', ['-raw', '-enc', 'UTF-8', join(folder, `${name}.pdf`), '-']);
    const { paragraphs } = wordText(readFileSync(join(folder, `${name}.docx`)));
    for (const text of [pdf, paragraphs.join(' ')])
      expect(text.replace(/\s+/gu, ' ')).toContain('Asked for in the export.');
    await button('Done').click();
    await sheet().waitFor({ state: 'detached' });
  });

  it('has nothing on its sheet that moves when it is known what a release would leave out', async () => {
    const letGo = holdCall(draft.app, 'export:releases');
    await openSheet();
    const wider = sheet().getByRole('radio', { name: /TLP:GREEN/u });
    await wider.waitFor({ state: 'attached' });
    expect(await wider.isDisabled()).toBe(true);
    const before = await button('Choose…').boundingBox();
    letGo();
    await expect.poll(() => wider.isDisabled()).toBe(false);
    expect(await button('Choose…').boundingBox()).toEqual(before);
    await draft.page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
  });

  it('has its sheet in view in a narrow window, whatever lay over the editor', async () => {
    const { page } = draft;
    await page.setViewportSize({ width: 1024, height: 640 });
    await page.locator('.drawer-handle').waitFor();
    await page.keyboard.press('Control+\\');
    await page.locator('.drawer').waitFor();
    await openSheet();
    await button('Export 2 files').click({ trial: true });
    expect(await page.locator('.drawer').count()).toBe(0);
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('remembers what was chosen, and asks before it replaces', async () => {
    await openSheet();
    await sheet().getByText(join(documents, 'Issues')).waitFor();
    await button('Export 2 files').click();
    const question = draft.page.getByRole('alertdialog', { name: 'Replace 2 files in Issues?' });
    await question.getByRole('button', { name: 'Keep' }).click();
    await question.waitFor({ state: 'detached' });
    await button('Export 2 files').click();
    await question.getByRole('button', { name: 'Replace 2 files' }).click();
    await sheet().getByText('2 files exported to Issues.').waitFor();
    await draft.page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
  });

  it('names files by a pattern, shows the name, and says what does not fit', async () => {
    await openSheet();
    const field = sheet().getByRole('textbox', { name: /^Name/ });
    await field.fill('{date} {titel}');
    await sheet().getByText('Did you mean “title”?').waitFor();
    await expect.poll(() => button('Export 2 files').isDisabled()).toBe(true);
    await field.fill('{date} {title}');
    await sheet().getByText('2026-03-02-Transfer-of-ISIS-detainees-from-Syria-to-Iraq.pdf').waitFor();
  });

  it('needs a format, and offers four', async () => {
    for (const format of ['PDF', 'Word']) await sheet().getByText(format, { exact: true }).click();
    await sheet().getByText('Choose at least one.').waitFor();
    await expect.poll(() => button('Export').isDisabled()).toBe(true);
    await sheet().getByText('Markdown', { exact: true }).click();
    await button('Export 1 file').waitFor();
  });

  it('keeps every choice when it fails, and says what to do', async () => {
    rmSync(join(documents, 'Issues'), { recursive: true });
    rmSync(documents, { recursive: true });
    await button('Export 1 file').click();
    await sheet()
      .getByText(/does not exist\. Make it first, or choose another one\./)
      .waitFor();
    mkdirSync(documents);
    await button('Export 1 file').click();
    await sheet().getByText('1 file exported to Issues.').waitFor();
    await button('Done').click();
  });

  it('that goes on while one looks at something else says what became of it', async () => {
    const { app, page } = draft;
    await openSheet();
    await button('Export 1 file').click();
    const replace = page.getByRole('alertdialog').getByRole('button', { name: 'Replace 1 file' });
    await replace.waitFor();
    const letGo = holdCall(app, 'export:run');
    await replace.click();
    await page.keyboard.press('Control+2');
    await sheet().waitFor({ state: 'detached' });
    letGo();
    const said = page.locator('.toast').getByText(/is exported: 1 file in Issues\.$/u);
    await said.waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('Control+Alt+ArrowLeft');
    await draft.slot('Gaps').waitFor();
  });

  it('is not done while errors stand in the way; each leads to its place', async () => {
    await draft.typeInto('Gaps', ' See.[@T99]');
    await draft.page.locator('.preview-sheet').getByText('See.').waitFor();
    await openSheet();
    await sheet().getByText('1 error in the draft stands in the way.').waitFor();
    await expect.poll(() => button('Export 1 file').isDisabled()).toBe(true);
    await sheet().getByRole('list', { name: 'Errors' }).getByRole('button').click();
    await sheet().waitFor({ state: 'detached' });
    const here = () => draft.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(here).toBe('Gaps');
    expect(draft.app.complaints).toEqual([]);
  });

  it('has no serious fault of accessibility where the folder is chosen, light or dark', async () => {
    await openSheet();
    await button('Choose…').click();
    const dialog = draft.page.getByRole('dialog', { name: 'Where to export to' });
    await dialog.getByRole('listbox').waitFor();
    expect(await faultsInLooks(draft.page)).toEqual([]);
    await draft.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await draft.page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
  });
});
