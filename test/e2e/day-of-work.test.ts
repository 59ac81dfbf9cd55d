import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { homeFolder } from '../electron/desk/temporary-folder.ts';
import { pdfText } from '../reading/pdf-text.ts';
import { wordText } from '../reading/word-text.ts';
import type { App } from './open-app.ts';
import { openApp } from './open-app.ts';

const story = [
  'Iraq is taking in detainees from Syria.',
  'Saad Maan said that Iraq has received 2,225 detainees by land and by air.',
  'More are to follow.',
].join('\n\n');

/** One after the other, as an analyst would on the first morning: each step stands on the ones before. */
describe('a first day of work', () => {
  const folder = homeFolder();
  let app: App;
  beforeAll(async () => {
    mkdirSync(join(folder, 'Documents'));
    app = await openApp({ folder });
  });
  afterAll(() => app.close());

  test('begins with a desk of one’s own', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'New desk' }).click();
    await page.getByLabel('Who issues its briefings').fill('Levant desk');
    await page.getByRole('button', { name: 'Choose folder' }).click();
    await page.getByLabel('Name').fill('Levant');
    await page.getByRole('button', { name: 'Make and choose Levant' }).click();
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
    expect(readdirSync(join(folder, 'Levant'))).toContain('desk.db');
  });

  test('keeps what a page said as a capture of a source', async () => {
    const { page } = app;
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'New capture' }).first().click();
    await page.getByLabel('Text, as it was read').fill(story);
    await page.locator('.dialog').getByLabel('Title').fill('News analysis');
    await page.getByRole('button', { name: 'Capture', exact: true }).click();
    await page.locator('.dialog').waitFor({ state: 'detached' });
    await page.locator('[data-piece]').first().waitFor();
    const [capture] = readdirSync(join(folder, 'Levant', 'captures'));
    expect(readFileSync(join(folder, 'Levant', 'captures', capture ?? ''), 'utf8')).toBe(story);
  });

  test('makes a fact of words that were selected, with the quotation and its place', async () => {
    const { page } = app;
    await selectWords(app, 'received 2,225 detainees');
    await page.getByRole('button', { name: 'New fact' }).click();
    const card = page.getByRole('dialog', { name: 'New fact from selection' });
    await card.getByLabel('Kind').click();
    await page.getByRole('option', { name: 'Transfer' }).click();
    await card
      .getByLabel('Statement, in the desk’s words')
      .fill('Iraq has received 2,225 detainees from Syria.');
    await page.keyboard.press('Control+Enter');
    await card.waitFor({ state: 'detached' });
    const kept = await app.call('facts:get', { id: 'T01' });
    expect(kept.ok && kept.value.fact).toMatchObject({
      kind: 'transfer',
      quantities: [{ qualifier: 'exact', value: 2225, unit: 'detainees' }],
      evidence: [{ source: 'S1', locator: 'para. 2', quotation: 'received 2,225 detainees' }],
    });
  });

  test('writes a briefing that cites it', async () => {
    const { page } = app;
    await page.keyboard.press('Control+1');
    await page
      .getByRole('button', { name: /New briefing|New from template/ })
      .first()
      .click();
    await page.locator('.dialog').getByLabel('Title').fill('Detainees received');
    await page.locator('.dialog').getByText('Situation briefing').click();
    await page.getByRole('button', { name: 'Start the draft' }).click();
    await write(app, 'Bottom line', 'Iraq has received {{ facts.T01.quantity }} detainees [@T0');
    await page.getByRole('option', { name: /T01/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('. It expects more [@T02].');
    await page.locator('.sheet').getByText('Iraq has received 2,225 detainees').first().waitFor();
  });

  test('mends what the checks find, and says why one of them may stand', async () => {
    const { page } = app;
    await page.getByRole('tab', { name: /^Findings/ }).click();
    await page.getByText('“T02” is cited, but is no source').first().click();
    await page.getByRole('button', { name: 'Remove the citation' }).first().click();
    await write(app, 'Why it matters', 'The men arrive while nobody agrees on a government.');
    await write(app, 'Main uncertainty', 'Where they are held.');
    await page.getByText('The bottom line rests on one origin').first().click();
    await page.getByRole('button', { name: 'Waive…' }).first().click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('There is no second source yet.');
    await page.getByRole('button', { name: 'Waive', exact: true }).click();
    await expect
      .poll(async () => {
        const counts = await app.call('briefings:findings', { id: 'B1' });
        return counts.ok && counts.value.worst.filter(({ severity }) => severity !== 'note');
      })
      .toEqual([]);
  });

  test('looks at the pages before they are issued', async () => {
    const { page } = app;
    await page.getByRole('tab', { name: 'Pages' }).click();
    await page.locator('canvas').first().waitFor();
  });

  test('exports PDF and Word, which say what was written', async () => {
    const { page } = app;
    await page.keyboard.press('Control+e');
    await page.getByRole('button', { name: 'Export 2 files' }).click();
    await page.getByRole('button', { name: 'Show in folder' }).waitFor();
    const written = join(folder, 'Documents');
    const files = readdirSync(written).filter((name) => /\.(pdf|docx)$/.test(name));
    expect(files.toSorted()).toEqual(['Detainees-received-AMBER.docx', 'Detainees-received-AMBER.pdf']);
    const pdf = pdfText(readFileSync(join(written, 'Detainees-received-AMBER.pdf')));
    const { paragraphs, notes } = wordText(readFileSync(join(written, 'Detainees-received-AMBER.docx')));
    const word = [...paragraphs, ...notes].join('\n');
    for (const words of [pdf, word]) {
      const text = words.replaceAll(/\s+/gu, ' ');
      expect(text).toContain('Detainees received');
      expect(text).toContain('Iraq has received 2,225 detainees');
      expect(text).toContain('The men arrive while nobody agrees on a government.');
      expect(text).toContain('News analysis');
      expect(text).toContain('Levant desk');
      expect(text).not.toContain('T02');
    }
  });

  test('ends without a complaint of the page', () => {
    expect(app.complaints).toEqual([]);
  });
});

async function write({ page }: App, slot: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: slot }).click();
  await page.keyboard.type(text);
}

/** Selects words of a capture as the pointer would. */
async function selectWords({ page }: App, words: string): Promise<void> {
  await page
    .locator('[data-piece]', { hasText: words })
    .first()
    .evaluate((piece, wanted) => {
      const text = piece.firstChild;
      if (!(text instanceof Text)) return;
      const start = text.data.indexOf(wanted);
      getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
    }, words);
}
