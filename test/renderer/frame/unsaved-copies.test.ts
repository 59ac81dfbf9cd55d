import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeFolder } from '../../electron/desk/temporary-folder.ts';
import type { FactsApp } from '../facts/open-facts.ts';
import { openFacts } from '../facts/open-facts.ts';

const folder = homeFolder();
const path = join(folder, 'user', 'Sample desk');
const away = join(folder, 'away');
const copies = join(folder, 'Copies');
let app: FactsApp;
beforeAll(async () => {
  mkdirSync(copies);
  app = await openFacts({ desk: 'sample', folder });
});
afterAll(() => app.close());

const gone = () => app.page.getByRole('alert', { name: 'The desk cannot be reached.' });
const saveCopies = () => gone().getByRole('button', { name: 'Save a copy…' });
const statement = () => app.page.getByLabel('Statement, in the desk’s words');

async function keptStatement(): Promise<string | undefined> {
  const answer = await app.call('facts:get', { id: 'T02' });
  return answer.ok ? answer.value.fact.statement : undefined;
}

/** Whether the desk knows that what is typed goes on from the saved text as it is now. */
async function isBasedOnLatest(): Promise<boolean> {
  const answer = await app.call('templates:get', { name: 'house' });
  return answer.ok && answer.value.working?.basis === answer.value.sha256;
}

/** What is in the copy that the notice offers. */
async function copied(): Promise<string> {
  const before = readdirSync(copies);
  await saveCopies().click();
  const dialog = app.page.getByRole('dialog', { name: 'Where to keep a copy' });
  await dialog.getByText('Copies', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Choose Copies' }).click();
  const news = (): string[] =>
    readdirSync(copies).filter((name) => name.endsWith('.md') && !before.includes(name));
  await expect.poll(news).toHaveLength(1);
  const [name = ''] = news();
  await app.page.getByText(`Kept as ${name}`).waitFor();
  return readFileSync(join(copies, name), 'utf8');
}

/** One after the other: the disk of the desk is taken out while a fact and a template are being changed. */
describe('what is typed while the desk cannot be reached', () => {
  it('into a fact can be kept as a copy, also when the fact is left', async () => {
    await app.choose('T02');
    renameSync(path, away);
    await gone().waitFor();
    expect(await saveCopies().count()).toBe(0);
    await statement().fill('Typed without a desk.');
    await app.page.getByText('T02 not saved').waitFor();
    expect(await copied()).toBe('# Statement\n\nTyped without a desk.\n');
    await app.page.keyboard.press('Control+1');
    await saveCopies().waitFor();
  });

  it('into a fact is on the desk as soon as that is back, though nobody looks at it', async () => {
    renameSync(away, path);
    await gone().waitFor({ state: 'detached' });
    await expect.poll(keptStatement).toBe('Typed without a desk.');
  });

  it('into a template can be kept as a copy, and is there again when the desk and its place are', async () => {
    const made = await app.call('templates:new', { name: 'house' });
    expect(made.ok).toBe(true);
    await app.page.keyboard.press('Control+4');
    await app.page.getByRole('option', { name: 'New template' }).click();
    const text = app.page.getByRole('textbox', { name: /^Text of/u });
    await text.click();
    renameSync(path, away);
    await gone().waitFor();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type('Typed without a desk.');
    await app.page.getByText(/^Not kept:/u).waitFor();
    await app.page.keyboard.press('Control+1');
    expect(await copied()).toMatch(/^---\n[^]*Typed without a desk\.\n$/u);
    renameSync(away, path);
    await gone().waitFor({ state: 'detached' });
    await app.page.keyboard.press('Control+4');
    await text.getByText('Typed without a desk.').waitFor();
    await app.page.getByText(/^Text kept/u).waitFor();
  });

  it('into a template is asked about where the template was changed after the window was closed', async () => {
    const saved = await app.call('templates:get', { name: 'house' });
    const before = saved.ok ? saved.value.text : '';
    await app.page.keyboard.press('Control+1');
    writeFileSync(join(path, 'templates', 'house.md'), `${before}\nTheirs.\n`);
    await app.page.reload();
    await app.page.getByRole('navigation').getByText('Templates').click();
    await app.page.getByRole('option', { name: 'New template' }).click();
    await app.page.getByText('This template was changed elsewhere: it has version 2 now.').waitFor();
    await app.page
      .getByRole('textbox', { name: /^Text of/u })
      .getByText('Typed without a desk.')
      .waitFor();
    await app.page.getByRole('button', { name: 'Go on with mine' }).click();
    await expect.poll(isBasedOnLatest).toBe(true);
    await app.page.reload();
    await app.page.getByRole('navigation').getByText('Templates').click();
    await app.page.getByRole('option', { name: 'New template' }).click();
    await app.page.getByText(/^Text kept/u).waitFor();
    expect(await app.page.getByText('changed elsewhere').count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
