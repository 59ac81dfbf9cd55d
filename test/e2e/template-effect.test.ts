import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallName, RequestOf, ResultOf } from '../../briefing/contract.ts';
import type { App } from './open-app.ts';
import { openApp } from './open-app.ts';

const prose = {
  what: 'Two attackers were stopped at the gate.[@W02]',
  whyItMatters: 'The road is used by convoys.',
  confirm: 'A second origin.',
  whatToDo: 'Take the northern road.',
};
/** Drafts by what the change of the template will do to them. */
const drafts = {
  changes: { title: 'Gate of the base', slots: { ...prose, whatNext: 'More of the same.' } },
  'gains findings': { title: 'Bridge at night', slots: prose },
  breaks: { title: 'Market day', slots: { ...prose, whatNext: 'Nothing.', doNotAddUp: 'Two reports.' } },
};

let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample' });
});
afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

async function ask<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<ResultOf<Name>> {
  const answer = await app.call(name, request);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

const button = (name: string | RegExp) =>
  app.page.getByRole('button', { name, exact: typeof name === 'string' });
const editor = () => app.page.getByRole('textbox', { name: /^Text of/u });
/** What the list says of a draft. */
const said = (title: string) => app.page.locator('.effect-drafts li', { hasText: title }).textContent();

/** The built-in template with another word, without one of its slots, and with one more that is required. */
function changed(text: string): string {
  const found = ['Why it matters\n:', '    prompt: One claim', '  doNotAddUp:', '{% if slots.doNotAddUp'];
  expect(found.filter((part) => !text.includes(part))).toEqual([]);
  return text
    .replace('Why it matters\n:', 'So what\n:')
    .replace('    prompt: One claim', '    required: true\n    prompt: One claim')
    .replace(/ {2}doNotAddUp:\n.*\n/u, '')
    .replace(/\{% if slots\.doNotAddUp[\s\S]*?\{%- endif %\}\n\n/u, '');
}

/** Opens a draft from the list of briefings. */
async function openDraft(title: string): Promise<void> {
  await app.page.keyboard.press('Control+1');
  await app.page.getByText(title).first().dblclick();
  await app.page.locator('.place-bar').getByRole('heading', { name: title }).waitFor();
}

/** Goes to the template that the drafts are on. */
async function openTemplate(): Promise<void> {
  await app.page.keyboard.press('Control+4');
  await app.page.getByRole('option', { name: 'Security alert' }).first().click();
  await editor().waitFor();
}

describe('a template of the house', () => {
  test('is a built-in one under a name of its own, and drafts are begun on it', async () => {
    await app.page.keyboard.press('Control+4');
    await app.page.getByRole('option', { name: 'Security alert' }).click();
    await button('Duplicate…').click();
    await app.page.getByRole('textbox', { name: 'Name' }).fill('our alert');
    await button('Duplicate').click();
    await app.page.getByText('Version 1,').waitFor();
    for (const { title, slots } of Object.values(drafts)) {
      const { briefing } = await ask('briefings:new', { template: 'our-alert', title });
      for (const [slot, text] of Object.entries(slots)) {
        await ask('briefings:slot', { id: briefing.id, slot, text, base: '' });
      }
    }
  });

  test('says before it is saved which drafts change, which gain findings and which break', async () => {
    const { text } = await ask('templates:get', { name: 'our-alert' });
    await editor().click();
    await app.page.keyboard.press('Control+A');
    await app.page.keyboard.press('Delete');
    await app.page.keyboard.insertText(changed(text));
    await app.page.getByRole('tab', { name: 'Effect' }).click();
    await app.page.getByText('What this change will do').waitFor();
    await expect
      .poll(() => app.page.locator('.effect-counts').innerText())
      .toMatch(/breaks\s+1\s+gains findings\s+1\s+changes\s+1\s+stay the same\s+0/u);
    await expect.poll(() => said('Market day')).toContain('Its slot “doNotAddUp” is gone; 2 words');
    await button(/Bridge at night/u).click();
    await app.page.locator('.effect-gained', { hasText: 'whatNext' }).waitFor();
    await button(/Gate of the base/u).click();
    await app.page.locator('.effect-difference ins', { hasText: 'So what' }).last().waitFor();
  });

  test('goes on in the drafts that can, as soon as it is saved, and leaves the one that would break', async () => {
    await button(/^Save version 2/u).click();
    await app.page.getByRole('textbox', { name: 'What has changed' }).fill('So what');
    await button('Save').click();
    await app.page.getByText('Version 2 is saved. 1 draft stays with the version it has.').waitFor();
    await openDraft(drafts.changes.title);
    await app.page.locator('.sheet').getByText('So what').waitFor();
    await openDraft(drafts.breaks.title);
    await app.page.locator('.sheet').getByText('Why it matters').waitFor();
    await app.page.locator('.sheet').getByText('Two reports.').waitFor();
  });

  test('is as it was before when an earlier version is restored, and so are the drafts', async () => {
    await openTemplate();
    await app.page.getByRole('tab', { name: 'Versions' }).click();
    await button('Restore version 1').click();
    await app.page.getByText('Version 1 is the text again, as version 3.').waitFor();
    await openDraft(drafts.changes.title);
    await app.page.locator('.sheet').getByText('Why it matters').waitFor();
    await expect.poll(() => app.page.locator('.sheet').getByText('So what').count()).toBe(0);
  });
});
