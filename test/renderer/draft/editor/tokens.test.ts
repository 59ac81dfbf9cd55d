import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prose } from './open-prose.ts';
import { openProse } from './open-prose.ts';

let draft: Prose;
beforeAll(async () => {
  draft = await openProse();
});
afterAll(async () => {
  expect(draft.app.complaints).toEqual([]);
  await draft.app.close();
});

describe('tokens', () => {
  it('show ids and readings in place of what is written', async () => {
    const prose = draft.slot('Bottom line');
    await prose.locator('.value').first().waitFor();
    await expect
      .poll(() => prose.locator('.cite').allInnerTexts())
      .toEqual([expect.stringContaining('T05'), expect.stringContaining('T03')]);
    await expect.poll(() => prose.locator('.value').allInnerTexts()).toEqual(['2,225', '7,000']);
  });

  it('show what is written while the caret is inside, and are copied as it is', async () => {
    await draft.slot('Bottom line').click();
    await draft.press('Control+Home', 'End');
    const { page } = draft;
    for (let step = 0; step < 12 && (await page.locator('.token-source').count()) === 0; step += 1)
      await draft.press('ArrowLeft');
    await expect.poll(() => page.locator('.token-source').innerText()).toBe('[@T05]');
    await draft.press('Control+Home');
    await expect.poll(() => page.locator('.token-source').count()).toBe(0);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await draft.press('Control+a');
    const copied = await page.evaluate(() => {
      const data = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return data.getData('text/plain');
    });
    expect(copied).toMatch(/^Iraq says that it has received \{\{ facts\.T05\.quantity \}\} .*\[@T03\]$/u);
  });

  it('are removed as one thing', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.insertText('Held where?[@T05] And {{ facts.T03.quantity }}');
    await draft.press('Backspace');
    await draft.saved('gaps', 'Held where?[@T05] And ');
    await draft.press('Control+z');
    await draft.saved('gaps', 'Held where?[@T05] And {{ facts.T03.quantity }}');
  });

  it('that run over a line break are shown as they are written', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.insertText('See [@T05;\n@T03] and {{ facts.T05\n.quantity }} too.');
    await expect
      .poll(() => draft.slot('Gaps').innerText())
      .toBe('See [@T05;\n@T03] and {{ facts.T05\n.quantity }} too.');
  });

  it('that stand for nothing say so', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.insertText('So[@X99] and {{ facts.X99.date }} and ');
    await draft.slot('Gaps').locator('.cite[data-state="unknown"]').waitFor();
    await draft.slot('Gaps').locator('.value[data-state="unknown"]').waitFor();
    await draft.empty('Gaps');
  });
});

/** All at once, so that the options that come up are those for all of it. */
const write = (text: string): Promise<void> => draft.page.keyboard.insertText(text);

describe('completion', () => {
  it('of [@ writes the id of the fact that is chosen, and closes the bracket', async () => {
    await draft.empty('Gaps');
    await write('Moved [@received 2,2');
    const list = draft.page.getByRole('listbox');
    await list.getByRole('option', { name: /Iraq has received 2,225/ }).waitFor();
    await draft.press('Enter');
    await draft.page.keyboard.type('; so it is.');
    await draft.saved('gaps', 'Moved [@T05]; so it is.');
  });

  it('goes on behind a semicolon inside', async () => {
    await draft.empty('Gaps');
    await write('Moved [@T05; t03');
    await draft.page.getByRole('option', { name: /Up to 7,000/ }).waitFor();
    await draft.press('Enter');
    await draft.saved('gaps', 'Moved [@T05; @T03]');
  });

  it('of {{ writes the figure of a fact, by words alone', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.type('Up to {{ceiling');
    await draft.press('Escape', 'Control+Backspace');
    await write('up to 7');
    await draft.page.getByRole('option', { name: /Up to 7,000 ISIS/ }).waitFor();
    await draft.press('Enter');
    await draft.page.keyboard.type(' men');
    await draft.saved('gaps', 'Up to {{ facts.T03.quantity }} men');
    await expect.poll(() => draft.slot('Gaps').innerText()).toBe('Up to up to 7,000 men');
  });

  it('shows what each field of a fact prints', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.type('{{ facts.T04.');
    await draft.page.getByRole('option', { name: /^quantity\s*about 2,200$/ }).waitFor();
    await draft.page.keyboard.type('dat');
    await draft.page
      .getByRole('option', { name: /^quantity/ })
      .first()
      .waitFor({ state: 'detached' });
    await draft.page.getByRole('option', { name: /^date\s*February 2026$/ }).waitFor();
    await draft.press('ArrowDown', 'Enter');
    await draft.saved('gaps', '{{ facts.T04.date | on }}');
  });

  it('of ::: writes a whole box', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.type(':::war');
    await draft.page.getByRole('option', { name: /warning/ }).waitFor();
    await draft.press('Enter');
    await draft.page.keyboard.type('Danger');
    await draft.press('Tab');
    await draft.page.keyboard.type('Do not go.');
    await draft.saved('gaps', '::: warning Danger\nDo not go.\n:::\n');
    await draft.press('Escape');
  });

  it('leaves the colons that close a box alone', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.insertText('::: warning Danger\nDo not go.\n');
    await draft.page.keyboard.type(':::');
    // No list comes up, and then Enter is a line.
    await draft.page.waitForTimeout(300);
    await draft.press('Enter');
    await draft.page.keyboard.type('After.');
    await draft.saved('gaps', '::: warning Danger\nDo not go.\n:::\nAfter.');
  });
});

/** The last key and Enter, with no time between them. */
const typeAndEnter = (key: string): Promise<void> =>
  draft.page.evaluate((text) => {
    document.execCommand('insertText', false, text);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(enter);
  }, key);

describe('a quick Enter', () => {
  it('takes the id that was written, and never what fitted the keys before', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.type('[@T0');
    await draft.page.getByRole('option', { name: /opened a mission/ }).waitFor();
    await typeAndEnter('5');
    await draft.saved('gaps', '[@T05]');
  });

  it('shows what fits the words that were written, and leaves the choice', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.type('[@iraq has ');
    await draft.page.getByRole('option', { name: /Iraq has received/ }).waitFor();
    await typeAndEnter('n');
    await draft.page.getByRole('option', { name: /Iraq held elections/ }).waitFor();
    await draft.saved('gaps', '[@iraq has n]');
    await draft.press('ArrowDown', 'Enter');
    await draft.saved('gaps', '[@P08]');
  });
});

describe('the list that completes', () => {
  const sizes = [
    { width: 1280, height: 800, zoom: 1 },
    { width: 1024, height: 768, zoom: 1 },
    { width: 1024, height: 768, zoom: 2 },
  ];

  it.each(sizes)('is seen whole in $width × $height, at $zoom times the size', async ({ zoom, ...size }) => {
    const { page } = draft;
    await draft.app.call('user:prefer', { zoom });
    await page.setViewportSize(size);
    await draft.empty('Gaps');
    await page.keyboard.insertText('A line that is long enough for the caret to be at the far end [');
    await page.keyboard.type('@');
    const list = page.locator('.completion-list');
    await list.getByRole('option').first().waitFor();
    const isWhole = () =>
      list.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isThere = (x: number, y: number) => element.contains(document.elementFromPoint(x, y));
        return [left, right].every((x) => x >= 0 && x <= innerWidth) && top >= 0 && bottom <= innerHeight
          ? isThere(left + 6, top + 6) && isThere(right - 6, top + 6) && isThere(right - 6, bottom - 6)
          : JSON.stringify(element.getBoundingClientRect());
      });
    await expect.poll(isWhole).toBe(true);
    await draft.press('Escape');
    await draft.app.call('user:prefer', { zoom: 1 });
  });
});
