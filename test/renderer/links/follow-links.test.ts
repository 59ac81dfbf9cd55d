import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFaults } from '../controls/axe.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { openDraft } from '../draft/open-draft.ts';

let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1');
});
afterAll(() => draft.app.close());

const question = (host: string) => draft.page.getByRole('dialog', { name: `Open ${host} in the browser?` });
const preview = () => draft.page.getByRole('region', { name: 'Preview' });

describe('a link that leads out of the window', () => {
  it('in the preview is shown whole before it is opened, and the draft stays where it was', async () => {
    await draft.typeInto(
      'Gaps',
      ' See [the list](https://user@example.org/a?b=c#d) or [this](http://example.org/x).',
    );
    await preview().getByRole('link', { name: 'the list' }).click();
    await question('example.org').getByText('https://user@example.org/a?b=c#d').waitFor();
    expect(await seriousFaults(draft.page)).toEqual([]);
    await draft.page.keyboard.press('Escape');
    await question('example.org').waitFor({ state: 'detached' });
    expect(draft.page.url()).not.toContain('example.org');
  });

  it('is not opened where others could read it on its way, and can be copied', async () => {
    await preview().getByRole('link', { name: 'this', exact: true }).click();
    const said = draft.page.getByRole('dialog', { name: 'This address is not opened from here' });
    await said.getByText('http://example.org/x').waitFor();
    await said.getByRole('button', { name: 'Copy address' }).click();
    await draft.page.getByText('The address is copied.').waitFor();
  });

  it('is asked about in the same words from a source and from the evidence of a fact', async () => {
    const address = 'https://news.example.org/2026/02/detainees';
    await draft.page.keyboard.press('Control+3');
    await draft.page.getByRole('option', { name: /^Transfer of ISIS detainees to Iraq/u }).click();
    await draft.page.getByRole('button', { name: 'Open the original…' }).first().click();
    await question('news.example.org').getByText(address).waitFor();
    await draft.page.getByRole('button', { name: 'Cancel' }).click();
    await draft.page.keyboard.press('Control+2');
    await draft.page.getByRole('grid', { name: 'Facts' }).getByText('T01', { exact: true }).click();
    await draft.page.getByRole('tab', { name: /^Evidence/u }).click();
    await draft.page.getByRole('button', { name: 'Open the original…' }).first().click();
    await question('news.example.org').getByText(address).waitFor();
    await draft.page.getByRole('button', { name: 'Cancel' }).click();
    expect(draft.app.complaints).toEqual([]);
  });
});
