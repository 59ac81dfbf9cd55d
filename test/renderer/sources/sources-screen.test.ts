import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../e2e/open-app.ts';
import { holdCall } from '../../e2e/hold-call.ts';
import { openApp } from '../../e2e/open-app.ts';

let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', size: { width: 1400, height: 900 } });
  await app.page.getByText('Sources', { exact: true }).first().click();
  await app.page.getByRole('listbox', { name: 'Sources' }).waitFor();
});
afterAll(() => app.close());

const inList = (name: RegExp) =>
  app.page.getByRole('listbox', { name: 'Sources' }).getByRole('option', { name });

/** Chooses a source and waits for its fields. */
async function choose(name: RegExp): Promise<void> {
  await inList(name).click();
  await app.page.locator('.one-before[aria-busy=true]').first().waitFor({ state: 'detached' });
}

const evidence = (words: string) => app.page.locator('[data-piece][data-evidence]', { hasText: words });

/** Keeps text as a capture by the dialog, as the user does. */
async function paste(text: string, title: string): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'New capture…' }).click();
  await page.getByLabel('Text, as it was read').fill(text);
  await page.getByRole('alertdialog', { name: 'New capture' }).getByLabel('Title').fill(title);
  await page.getByLabel('Read on').fill('16 February 2026');
  await page.getByRole('button', { name: 'Capture', exact: true }).click();
  await page.getByRole('alertdialog', { name: 'New capture' }).waitFor({ state: 'detached' });
  await page.locator('.source-list [aria-selected=true]', { hasText: title }).waitFor();
  await page.locator('[data-block]').first().waitFor();
}

/** Selects words of the capture as the pointer would. */
async function select(words: string): Promise<void> {
  await app.page
    .locator('[data-piece]', { hasText: words })
    .first()
    .evaluate((piece, wanted) => {
      const text = piece.firstChild;
      if (!(text instanceof Text)) return;
      const start = text.data.indexOf(wanted);
      getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
    }, words);
}

const story = [
  'Iraq is taking in prisoners by the thousand.',
  'At least 30,000 members were taken in 2019, coming from some 60 countries, many of them women and children.',
].join('\n\n');

describe('from a text to a fact', () => {
  test('pasted text becomes a source, selected words a fact that quotes them, and they turn yellow', async () => {
    const { page } = app;
    await paste(story, 'News analysis');
    await select('some 60 countries');
    await page.getByRole('button', { name: 'New fact' }).click();
    const card = page.getByRole('dialog', { name: 'New fact from selection' });
    await expect.poll(() => card.getByLabel('Quantity').inputValue()).toBe('about 60');
    await expect.poll(() => card.getByLabel('Unit').inputValue()).toBe('countries');
    await expect.poll(() => card.getByLabel('Date').inputValue()).toBe('2019');
    await card.getByLabel('Statement, in the desk’s words').fill('They came from about 60 countries.');
    const create = card.getByRole('button', { name: /^Create [A-Z]+\d+$/ });
    const id = (await create.innerText()).replace('Create ', '');
    await page.keyboard.press('Control+Enter');
    await card.waitFor({ state: 'detached' });
    await evidence('some 60 countries').waitFor();
    const kept = await app.call('facts:get', { id });
    expect(kept.ok && kept.value.fact).toMatchObject({
      statement: 'They came from about 60 countries.',
      quantities: [{ qualifier: 'about', value: 60, unit: 'countries' }],
      date: { precision: 'year', year: '2019' },
      evidence: [{ source: 'S7', locator: 'para. 2', quotation: 'some 60 countries' }],
      knownSince: '2026-02-16',
    });
    await page
      .getByRole('button', { name: `Fact ${id}` })
      .first()
      .waitFor();
  });

  test('the same without a pointer: arrows find the words, Shift takes them in, Enter opens the form', async () => {
    const { page } = app;
    await page.locator('.capture-scroll').focus();
    await page.keyboard.press('End');
    for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('At least 30,000');
    await page.locator('.capture-offer').waitFor();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'New fact from selection' });
    await card.getByLabel('Statement, in the desk’s words').waitFor();
    await expect.poll(() => card.getByLabel('Quantity').inputValue()).toBe('at least 30,000');
    await card.getByLabel('Statement, in the desk’s words').fill('Half a thought.');
    await card.getByRole('button', { name: /Kind/u }).press('ArrowDown');
    const list = page.getByRole('listbox', { name: 'Kind' });
    await list.waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await expect
      .poll(() => card.getByLabel('Statement, in the desk’s words').inputValue())
      .toBe('Half a thought.');
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+3');
    await page.locator('.capture-scroll').focus();
    await page.keyboard.press('End');
    for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await page.locator('.capture-offer').waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => card.getByLabel('Statement, in the desk’s words').inputValue())
      .toBe('Half a thought.');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });
});

describe('one source', () => {
  test('is out of reach while the next one is fetched, so that nobody changes it for the other', async () => {
    const { page } = app;
    await choose(/^Rudaw/);
    const title = page.locator('.source-head input');
    const letGo = holdCall(app, 'sources:get');
    await inList(/^Transfer of ISIS detainees/).click();
    await page.locator('.one-before[aria-busy=true]').first().waitFor();
    await title.evaluate((field) => field.focus());
    await page.keyboard.type('Typed too soon');
    const typed = await title.inputValue();
    letGo();
    expect(typed).toBe('');
    await expect.poll(() => title.inputValue()).toBe('Transfer of ISIS detainees to Iraq');
    await title.evaluate((field) => field.focus());
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('is changed field by field; what does not fit is said under its field and nothing is lost', async () => {
    const { page } = app;
    await choose(/^Rudaw/);
    const published = page.getByLabel('Published');
    await published.fill('31 Feb 2026');
    await published.blur();
    await page.getByText('February 2026 has 28 days.').waitFor();
    await published.fill('3 Feb 2026');
    await published.blur();
    await expect
      .poll(async () => {
        const got = await app.call('sources:get', { id: 'S4' });
        return got.ok ? got.value.source.published : undefined;
      })
      .toEqual({ precision: 'day', day: '2026-02-03' });
    await page.getByText('Serious doubts').click();
    await page
      .getByRole('option', { name: /^Rudaw/ })
      .getByText('Reliability D')
      .waitFor();
  });

  test('shows where its facts come from as a diagram and as a table', async () => {
    const { page } = app;
    await choose(/^Transfer of ISIS detainees/);
    await page.getByRole('option', { name: /^Saad Maan\s*1 fact, reported by The Arab Weekly/ }).click();
    await page.getByText(/stands behind 1 fact/).waitFor();
    await expect.poll(() => page.locator('.origin-wires path[data-lit]').count()).toBe(2);
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('rowheader', { name: 'Saad Maan' }).waitFor();
    await page.getByRole('button', { name: 'Show as a diagram' }).click();
  });
});

describe('what a capture holds', () => {
  test('is text and nothing else: a hostile page neither runs nor loads, and what it hides is said', async () => {
    const { page } = app;
    const html = `<!doctype html><title>Trap</title><p>Seen words.</p><p style="display:none">Hidden words.</p>
      <script>document.title = 'taken'</script><img src="https://example.org/x.png" onerror="document.title='taken'"><iframe src="https://example.org"></iframe>`;
    await page.getByRole('button', { name: 'New capture…' }).click();
    await page.getByRole('radio', { name: 'Files' }).click();
    const file = { name: 'trap.html', mimeType: 'text/html', buffer: Buffer.from(html) };
    await page.locator('input[type=file]').setInputFiles([file]);
    await page.getByRole('button', { name: 'Capture', exact: true }).click();
    await page.getByText('Seen words.').waitFor();
    await page.getByText('Hidden: is not shown on the page').waitFor();
    await expect.poll(() => page.title()).not.toBe('taken');
    await expect.poll(() => page.locator('.capture-scroll').locator('img, script, iframe').count()).toBe(0);
  });

  test('stands in its own direction, and its words are found', async () => {
    const { page } = app;
    await paste('قال مسؤولون إن 2200 سجين نقلوا.\n\nEnd of the report.', 'Arabic report');
    const first = page.locator('[data-block="0"]');
    await first.waitFor();
    await expect.poll(() => first.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await page.keyboard.press('Control+f');
    await page.getByLabel('Find in capture').and(page.locator('input')).fill('سجين');
    await page.getByText('1 of 1').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.capture-scroll').focus();
    for (const key of ['Home', 'ArrowLeft', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('قال مسؤولون');
  });
});

describe('a new capture', () => {
  test('that Escape leaves is there again, and one that is cancelled is not', async () => {
    const { page } = app;
    const dialog = page.getByRole('alertdialog', { name: 'New capture' });
    const text = page.getByLabel('Text, as it was read');
    const open = () => page.getByRole('button', { name: 'New capture…' }).click();
    await open();
    await text.fill('Pasted words.');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await open();
    await expect.poll(() => text.inputValue()).toBe('Pasted words.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await open();
    expect(await text.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('the screen', () => {
  test('a double click makes one new source, and a file without a byte says that it is empty', async () => {
    const { page } = app;
    const sources = page.getByRole('listbox', { name: 'Sources' }).getByRole('option');
    const before = await sources.count();
    await page.getByRole('button', { name: 'New source' }).dblclick();
    await expect.poll(() => sources.count()).toBe(before + 1);
    await page.getByRole('button', { name: 'New capture…' }).click();
    await page.getByRole('radio', { name: 'Files' }).check({ force: true });
    const file = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Capture', exact: true }).click();
    await page.getByText('empty.txt is empty, so there is nothing to capture.').waitFor();
    await page.locator('.notice').getByRole('button', { name: 'Close' }).click();
    expect(await sources.count()).toBe(before + 1);
  });

  test('a source that is deleted leaves the one beside it chosen', async () => {
    const { page } = app;
    const sources = page.getByRole('listbox', { name: 'Sources' });
    const selected = sources.getByRole('option', { selected: true });
    await sources.getByRole('option').first().click();
    await page.getByRole('button', { name: 'New source' }).click();
    await expect.poll(() => selected.innerText()).toContain('unnamed news article');
    const at = () => selected.evaluate((one) => [...(one.parentElement?.children ?? [])].indexOf(one));
    const place = await at();
    await page.getByRole('button', { name: 'More for this source' }).click();
    await page.getByRole('menuitem', { name: 'Delete source' }).click();
    await page.getByText(/^\S+ deleted\.$/u).waitFor();
    await expect.poll(() => selected.count()).toBe(1);
    expect(Math.abs((await at()) - place)).toBeLessThan(2);
    await page.getByRole('region', { name: 'Captures' }).waitFor();
  });

  test('never made the page complain', () => expect(app.complaints).toEqual([]));
});
