import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeFolder } from '../../../electron/desk/temporary-folder.ts';
import { faultsInLooks } from '../../controls/axe.ts';
import type { OpenDraft } from '../open-draft.ts';
import { openDraft } from '../open-draft.ts';

homeFolder();
let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
});
afterAll(() => draft.app.close());

const sheet = () => draft.page.locator('.preview-sheet article');
const behind = () => draft.page.getByRole('region', { name: /behind this sentence/ });

describe('the preview', () => {
  it('says what the exported web page says, in the same order', async () => {
    await sheet().locator('.notes').waitFor();
    await expect
      .poll(async () => squeezed((await sheet().textContent()) ?? ''))
      .toBe(squeezed(await exportedWords()));
  });

  it('follows each key, and leaves what has not changed as it stands', async () => {
    const touched = await partsTouchedFromNowOn();
    await draft.typeInto('Gaps', ' Typed now.');
    await draft.until(({ slots }) => slots['gaps']?.endsWith(' Typed now.') === true);
    await expect.poll(isAsMadeAnew).toBe(true);
    expect(await touched()).toEqual([expect.stringMatching(/ Typed now\.\s*$/u)]);
  });

  it('is, after any way of writing, the page that would be made anew', async () => {
    const { political = '' } = (await draft.onDesk()).briefing.slots;
    for (const more of [
      ' A *word* for {{ facts.T05.quantity }}.[@T05]',
      '\n\nOne more paragraph.[@T03]',
      '\n\n- first\n- second[@T01]\n\n| a | b |\n| --- | --- |\n| {{ facts.T03.quantity }} | d |',
    ]) {
      await draft.slot('Political context').click();
      await draft.page.keyboard.press('Control+End');
      await draft.page.keyboard.insertText(more);
      await draft.until(({ slots }) => slots['political']?.endsWith(more) === true);
      await expect.poll(isAsMadeAnew).toBe(true);
    }
    await draft.page.keyboard.press('Control+A');
    await draft.page.keyboard.insertText(political);
    await draft.until(({ slots }) => slots['political'] === political);
    await expect.poll(isAsMadeAnew).toBe(true);
  });

  it('shows plain words in the very moment they are typed, before the machine has said what becomes of them', async () => {
    const words = { ' they went,': true, ' and who': true, '.[@T03]': false };
    await draft.typeInto('Political context', ' Wherever');
    await sheet().getByText('Wherever').waitFor();
    for (const [typed, isPlain] of Object.entries(words)) {
      expect(await isShownAtOnce(typed, typed.trim()), typed).toBe(isPlain);
    }
    await draft.until(({ slots }) => slots['political']?.endsWith('and who.[@T03]') === true);
    await expect.poll(isAsMadeAnew).toBe(true);
  });

  it('shows what an input method writes when it is chosen, and nothing of what is only tried', async () => {
    const { political = '' } = (await draft.onDesk()).briefing.slots;
    await draft.typeInto('Political context', '\n\nThe word');
    await sheet().getByText('The word').waitFor();
    const input = await draft.page.context().newCDPSession(draft.page);
    for (const text of ['k', 'ka', 'kan', 'kanji'])
      await input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await draft.until(({ slots }) => slots['political']?.endsWith('The wordkanji') === true);
    expect(await sheet().getByText('The word', { exact: true }).count()).toBe(1);
    await input.send('Input.insertText', { text: '漢字' });
    await sheet().getByText('The word漢字').waitFor();
    await draft.until(({ slots }) => slots['political']?.endsWith('The word漢字') === true);
    await expect.poll(isAsMadeAnew).toBe(true);
    await draft.page.keyboard.press('Control+A');
    await draft.page.keyboard.insertText(political);
    await draft.until(({ slots }) => slots['political'] === political);
  });

  it('shows words of every script at once, with their own commas and joiners', async () => {
    const { political = '' } = (await draft.onDesk()).briefing.slots;
    for (const [begun, typed] of [
      ['قال المسؤول', '، وهو عربي'],
      ['می', '\u200cخواهم'],
      ['אמר', ' השר־הזה'],
      ['彼は', '、そして。'],
    ] as const) {
      await draft.typeInto('Political context', `\n\n${begun}`);
      await sheet().getByText(begun, { exact: true }).waitFor();
      expect(await isShownAtOnce(typed, begun + typed), typed).toBe(true);
      await draft.until(({ slots }) => slots['political']?.endsWith(begun + typed) === true);
      await expect.poll(isAsMadeAnew).toBe(true);
    }
    await draft.page.keyboard.press('Control+A');
    await draft.page.keyboard.insertText(political);
    await draft.until(({ slots }) => slots['political'] === political);
  });

  it('has no letter too many or too few, however fast one writes', async () => {
    await draft.typeInto('Political context', '\n\nOf 12 men and a *few* others, one knows who is who');
    for (let key = 0; key < ' is who'.length; key += 1) await draft.page.keyboard.press('Backspace');
    await draft.page.keyboard.press('Home');
    await draft.page.keyboard.type('Who ');
    const written = 'Who Of 12 men and a *few* others, one knows who';
    await draft.until(({ slots }) => slots['political']?.endsWith(written) === true);
    await expect.poll(isAsMadeAnew).toBe(true);
  });

  it('leads from a sentence to its place in the prose, and shows the facts behind it', async () => {
    await sheet()
      .locator('p.answer')
      .click({ position: { x: 40, y: 10 } });
    await behind().getByRole('button', { name: 'T05' }).waitFor();
    await expect.poll(() => behind().getByRole('listitem').count()).toBe(2);
    await draft.page.locator('.cm-editor.cm-focused').waitFor();
    const caret = await draft.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(caret).toBe('Bottom line');
    const marked = await sheet().locator('[data-shown]').allTextContents();
    expect(marked).toContain('2,225');
    await behind().getByRole('button', { name: 'Close' }).click();
    await behind().waitFor({ state: 'detached' });
    await expect.poll(() => sheet().locator('[data-shown]').count()).toBe(0);
  });

  it('can be gone through by keys, sentence by sentence, and says what is behind each', async () => {
    const preview = draft.page.getByRole('region', { name: 'Preview', exact: true });
    await preview.focus();
    await draft.page.keyboard.press('Home');
    for (let step = 0; step < 40 && (await behind().count()) >= 0; step += 1) {
      const heading = await behind().getAttribute('aria-label');
      if (heading?.startsWith('2 facts') === true) break;
      await draft.page.keyboard.press('ArrowDown');
    }
    const said = await draft.page.locator('.preview [aria-live]').textContent();
    expect(said).toMatch(/^Iraq says that it has received .* Behind it: 2 facts: T05, T03\.$/);
    await draft.page.keyboard.press('Enter');
    await draft.page.locator('.cm-editor.cm-focused').waitFor();
    await preview.focus();
    await draft.page.keyboard.press('Escape');
    await behind().waitFor({ state: 'detached' });
  });

  it('stays, dimmed, while the prose cannot be merged, and leads to what is to be mended', async () => {
    await draft.typeInto('Gaps', ' {% now %}');
    const notice = draft.page.locator('.preview-trouble');
    await notice.waitFor();
    await sheet().getByText('Typed now.').waitFor();
    await expect.poll(() => draft.page.locator('.preview-scroller[data-stale]').count()).toBe(1);
    await notice.getByRole('button', { name: 'Show' }).click();
    const caret = await draft.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(caret).toBe('Gaps');
    await draft.page.keyboard.press('Control+End');
    for (let key = 0; key < ' {% now %}'.length; key += 1) await draft.page.keyboard.press('Backspace');
    await notice.waitFor({ state: 'detached' });
    await expect.poll(() => draft.page.locator('.preview-scroller[data-stale]').count()).toBe(0);
  });

  it('runs nothing and goes nowhere, whatever the prose holds', async () => {
    await draft.typeInto('Gaps', ' <img src=x onerror=alert(1)> <https://example.org/x>');
    await sheet().getByText('<img src=x onerror=alert(1)>').waitFor();
    await sheet().getByRole('link', { name: 'https://example.org/x' }).click();
    const asked = draft.page.getByRole('dialog', { name: 'Open example.org in the browser?' });
    await asked.getByRole('button', { name: 'Cancel' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(draft.page.url()).toBe('https://attache.invalid/');
    expect(draft.app.complaints).toEqual([]);
  });

  it('has no serious fault of accessibility, light or dark', async () => {
    await sheet()
      .locator('p.answer')
      .click({ position: { x: 40, y: 10 } });
    await behind().waitFor();
    expect(await faultsInLooks(draft.page)).toEqual([]);
  });
});

/** The words of the web page that an export writes, without the line at its foot. */
async function exportedWords(): Promise<string> {
  const { app } = draft;
  const listed = await app.call('places:list', {});
  if (!listed.ok) expect.fail(listed.failure.message);
  const exported = await app.call('export:run', {
    job: 'test',
    ids: ['B1'],
    formats: ['html'],
    folder: listed.value.here.id,
    pattern: 'page',
    replace: true,
    unsaved: {},
  });
  if (!exported.ok || 'taken' in exported.value) expect.fail('no page was exported');
  const page = readFileSync(exported.value.files[0]?.place.path ?? '', 'utf8');
  const body = /<body[^>]*>(.*)<footer/su.exec(page)?.[1] ?? '';
  return body
    .replace(/<[^>]*>/gu, '')
    .replace(/&#39;|&quot;|&amp;|&lt;|&gt;/gu, (entity) => entities[entity] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};

/** Watches the page; what it answers tells the words of the parts that were touched since. */
async function partsTouchedFromNowOn(): Promise<() => Promise<readonly string[]>> {
  const seen = await sheet().evaluateHandle((page) => {
    const parts = new Set<Node>();
    const partOf = (node: Node): Node => [...page.children].find((part) => part.contains(node)) ?? node;
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) parts.add(partOf(target));
    });
    watch.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
    return { watch, parts };
  });
  return () =>
    seen.evaluate(({ watch, parts }) => {
      watch.disconnect();
      return [...parts].map(({ textContent }) => textContent ?? '');
    });
}

/** Types, and says whether the page shows those words before any answer can be there. */
function isShownAtOnce(typed: string, shown: string): Promise<boolean | undefined> {
  return draft.page.evaluate(
    async ([text = '', words = '']) => {
      document.execCommand('insertText', false, text);
      // The editor hears of it in a microtask; an answer would come in a task of its own.
      await Promise.resolve();
      const page = document.querySelector('.preview-sheet')?.shadowRoot?.querySelector('article');
      return page?.textContent.includes(words);
    },
    [typed, shown],
  );
}

/** Whether each part of the page is the same, node by node, as what the whole page is made of when it is asked for at once. */
async function isAsMadeAnew(): Promise<boolean> {
  const { briefing } = await draft.onDesk();
  const made = await draft.app.call('preview:refresh', { id: 'B1', after: 0, texts: briefing.slots });
  if (!made.ok || 'startAgain' in made.value) return false;
  const { order, parts } = made.value;
  const html = order.map((key) => parts.find((part) => part.key === key)?.html ?? '');
  return sheet().evaluate((page, wanted) => {
    const { content } = Object.assign(document.createElement('template'), { innerHTML: wanted.join('') });
    for (const link of content.querySelectorAll('a')) link.tabIndex = -1;
    const fresh = [...content.children];
    return (
      fresh.length === page.children.length &&
      fresh.every((one, at) => one.isEqualNode(page.children[at] ?? null))
    );
  }, html);
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
