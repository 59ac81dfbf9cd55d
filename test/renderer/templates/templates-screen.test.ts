import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallName, RequestOf, ResultOf } from '../../../briefing/contract.ts';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';
import { seriousFaults } from '../controls/axe.ts';

const text = `---
title: House briefing
language: en-GB
marking: TLP:AMBER
slots:
  answer: { prompt: The answer }
  gaps: { prompt: What we do not know }
---

## Answer

{% slot "answer" %}

In all, {{ facts.T05.quantity }} were received.

## Gaps

{% slot "gaps" %}
`;

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 } });
  page = app.page;
  await ask('templates:new', { name: 'house' });
  const { sha256 } = await ask('templates:get', { name: 'house' });
  await ask('templates:save', { name: 'house', text, basis: sha256, move: true });
  const { briefing } = await ask('briefings:new', { template: 'house', title: 'Bases in Syria' });
  await ask('briefings:slot', { id: briefing.id, slot: 'gaps', text: 'Where they are held.', base: '' });
  await goToTemplates();
});
afterAll(() => app.close());

async function ask<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<ResultOf<Name>> {
  const answer = await app.call(name, request);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

async function goToTemplates(): Promise<void> {
  await page.getByRole('navigation').getByText('Templates').click();
  await open('House briefing');
}

async function open(title: string): Promise<void> {
  await page.getByRole('option', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

const editor = () => page.getByRole('textbox', { name: /^Text of/u });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

/** Replaces the whole text by keys. */
async function write(words: string): Promise<void> {
  await editor().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(words);
}

describe('the place of templates', () => {
  test('shows built-in templates to read, and duplicates them under a name it asks for', async () => {
    await open('Security alert');
    await expect.poll(() => button(/^Save version/u).count()).toBe(0);
    await button('Duplicate…').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('our alert');
    await button('Duplicate').click();
    await page.getByText('Version 1,').waitFor();
    await expect
      .poll(async () => (await ask('templates:get', { name: 'our-alert' })).version?.note)
      .toBe('Copy of security-alert');
  });

  test('underlines an error, says which line to fix, and fixes it', async () => {
    await open('House briefing');
    await write(text.replace('T05.quantity', 'T05.quanity'));
    await button('Fix line 14 to save').click();
    await expect.poll(() => page.locator('.finding-mark').innerText()).toBe('quanity');
    await expect.poll(() => button(/^Save version/u).isDisabled()).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
    await button('Use quantity').click();
    await page.getByText('No findings').waitFor();
    await expect.poll(() => editor().innerText()).toContain('facts.T05.quantity');
  });

  test('keeps what is typed over a crash, and what is undone is as it was saved', async () => {
    await write(text.replace('In all,', 'By now,'));
    await page.getByText(/^Text kept .*version 2 still in use/u).waitFor();
    await expect
      .poll(async () => (await ask('templates:get', { name: 'house' })).working?.text)
      .toContain('By now,');
    await page.reload();
    await goToTemplates();
    await editor().getByText('By now,').waitFor();
    await expect.poll(() => page.locator('.changed-line').count()).toBeGreaterThan(0);
  });

  test('says what the change will do to each draft, and opens its difference', async () => {
    await page.getByRole('tab', { name: 'Effect' }).click();
    await button(/Bases in Syria/u).click();
    await page.locator('.effect-difference ins', { hasText: 'By now' }).waitFor();
    await write(
      text.replace('  gaps: { prompt: What we do not know }\n', '').replace('{% slot "gaps" %}\n', ''),
    );
    await page.getByText('Its slot “gaps” is gone; 4 words would have no place.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('saves a version with a note; a draft that breaks stays, and can be moved', async () => {
    await button(/^Save version 3/u).click();
    await page.getByText('1 draft would break').waitFor();
    await page.getByRole('textbox', { name: 'What has changed' }).fill('Without gaps');
    await button('Save').click();
    await page.getByText('Version 3 is saved. 1 draft stays with the version it has.').waitFor();
    await page.getByText('Stays with version 2.').waitFor();
    await button('Move to version 3').click();
    await page.getByText('Stays with version 2.').waitFor({ state: 'detached' });
  });

  test('compares versions side by side and restores one as a new one', async () => {
    await page.getByRole('tab', { name: 'Versions' }).click();
    await page.getByText('Without gaps').waitFor();
    await button('Compare version 2 with the text').click();
    await page.getByRole('dialog').getByText('The text on').or(page.getByText('on the left')).waitFor();
    await page.locator('.cm-merge-a .cm-changedLine').first().waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ colorScheme: 'light' });
    await button('Restore version 2').click();
    await page.getByText('Version 2 is the text again, as version 4.').waitFor();
    await expect.poll(async () => (await ask('templates:get', { name: 'house' })).text).toBe(text);
    await editor().getByText('slot "gaps"').waitFor();
  });

  test('asks which text goes on where another program changed it meanwhile', async () => {
    await write(`${text}\nMine.\n`);
    const { desk } = await ask('desk:open', {});
    writeFileSync(join(desk?.path ?? '', 'templates', 'house.md'), `${text}\nTheirs.\n`);
    await page.evaluate('window.dispatchEvent(new Event("focus"))');
    await page.getByText('This template was changed elsewhere: it has version 5 now.').waitFor();
    await button('Go on with mine').click();
    await button(/^Save version 6/u).waitFor();
    await expect.poll(() => editor().innerText()).toContain('Mine.');
  });

  test('finds and replaces in the text', async () => {
    await editor().click();
    await page.keyboard.press('Control+H');
    await page.getByRole('textbox', { name: 'Find' }).fill('Mine.');
    await page.getByRole('textbox', { name: 'Replace by' }).fill('Ours.');
    await button('Replace all').click();
    await editor().getByText('Ours.').waitFor();
    await page.keyboard.press('Escape');
  });

  test('completes tags, filters and facts', async () => {
    await editor().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('{% chron');
    await page.getByRole('option', { name: /chronology/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' facts %}');
    await expect.poll(() => editor().innerText()).toContain('{% chronology facts %}');
  });

  test('keeps the list beside a template that cannot be opened, and opens it when its file was mended', async () => {
    const { desk } = await ask('desk:open', {});
    const file = join(desk?.path ?? '', 'templates', 'from-word.md');
    writeFileSync(file, new Uint8Array([0xff, 0xfe, 0x41, 0x80]));
    await ask('templates:new', { name: 'beside' });
    await page.getByRole('option', { name: 'from-word' }).click();
    await page.getByText('from-word.md is not UTF-8 text. Save it as UTF-8 and try again.').waitFor();
    await open('House briefing');
    await page.getByRole('option', { name: 'from-word' }).click();
    await page.getByText('This template could not be opened').waitFor();
    writeFileSync(file, text.replace('House briefing', 'Mended'));
    await page.evaluate('window.dispatchEvent(new Event("focus"))');
    await editor().getByText('title: Mended').waitFor();
    await open('House briefing');
  });

  test('deletes only what no draft uses, and puts it back', async () => {
    await button('Delete the template').click();
    await page.getByText('1 draft would have no template. Delete it first').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('option', { name: 'Security alert' }).first().click();
    await page.getByText('Version 1,').waitFor();
    await button('Delete the template').click();
    await button('Delete').click();
    const said = page.locator('.toast').filter({ hasText: 'is deleted.' });
    await said.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Version 1,').waitFor();
    expect(app.complaints).toEqual([]);
  });
});
