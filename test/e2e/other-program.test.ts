import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAttache } from '../electron/desk/cli/run-attache.ts';
import { valueOf } from '../electron/desk/outcomes.ts';
import { openedDesk } from '../electron/desk/sample-desk.ts';
import { sharedFolder } from '../electron/desk/temporary-folder.ts';
import type { OpenDraft } from '../renderer/draft/open-draft.ts';
import { openDraft, showDraft } from '../renderer/draft/open-draft.ts';

const folder = sharedFolder();
const path = join(folder, 'user', 'Sample desk');
let draft: OpenDraft;
beforeAll(async () => {
  draft = await openDraft('B1', { folder });
});
afterAll(() => draft.app.close());

/** Adds to the desk from the command line, as a nightly job does. */
async function add(what: 'fact' | 'source', record: object): Promise<void> {
  const file = join(folder, `${what}.json`);
  writeFileSync(file, JSON.stringify(record));
  const command = startAttache(['add', what, file, '--desk', path]);
  const code = await new Promise((ended) => command.once('exit', ended));
  expect(code).toBe(0);
}

describe('a desk that the command line changes while it is open', () => {
  it('is looked at again by itself: the fact is among those of the draft', async () => {
    await draft.page.getByRole('tab', { name: /^Facts/u }).click();
    const listed = draft.page.getByRole('grid', { name: 'Facts of this draft' });
    await listed.getByRole('row').first().waitFor();
    await add('fact', {
      id: 'N01',
      kind: 'political',
      statement: 'A convoy was seen at the crossing.',
      knownSince: '2026-02-27',
      evidence: [{ source: 'S1' }],
    });
    await listed.getByText('A convoy was seen at the crossing.').waitFor();
    await draft.page.getByText('The desk was changed by another program: 1 fact.').waitFor();
  });

  it('does not touch what is being typed', async () => {
    await draft.typeInto('Gaps', ' Typed before');
    await add('source', { id: 'S90', type: 'document', title: 'Crossing log' });
    await draft.page.keyboard.type(' and after.');
    await draft.until(({ slots }) => slots['gaps']?.endsWith(' Typed before and after.') === true);
  });

  it('that changes the prose of the open draft is named, and can be undone without losing what was typed since', async () => {
    const desk = await openedDesk(path, 'share');
    const draftNow = valueOf(desk.store.briefings.get('B1'));
    if (draftNow === undefined) throw new Error('no draft');
    const before = draftNow.slots['gaps'] ?? '';
    const slots = { ...draftNow.slots, gaps: `Put in by a program. ${before}` };
    valueOf(desk.store.briefings.update({ ...draftNow, slots }));
    await draft.page.getByText('“Gaps” was changed by another program.').waitFor();
    await draft.slot('Gaps').getByText('Put in by a program.').waitFor();
    await draft.typeInto('Gaps', ' Typed since.');
    const said = draft.page.getByRole('alertdialog').filter({ hasText: '“Gaps” was changed' });
    await said.getByRole('button', { name: 'Undo' }).click();
    await draft.until((briefing) => briefing.slots['gaps'] === `${before} Typed since.`);
    await said.waitFor({ state: 'detached' });
  });

  it('says what was changed, and leads there', async () => {
    const said = draft.page.getByRole('alertdialog').filter({ hasText: 'another program: 1 source.' });
    await said.getByRole('button', { name: 'Show' }).click();
    await draft.page.getByRole('option', { name: /Crossing log/u, selected: true }).waitFor();
  });

  it('shows in the lists of the window without being asked', async () => {
    await draft.page.keyboard.press('Control+2');
    await draft.page.getByRole('grid', { name: 'Facts' }).getByText('N01').waitFor();
    await add('fact', {
      id: 'N02',
      kind: 'political',
      statement: 'A second convoy followed.',
      knownSince: '2026-02-27',
      evidence: [{ source: 'S90' }],
    });
    await draft.page.getByRole('grid', { name: 'Facts' }).getByText('A second convoy followed.').waitFor();
    expect(draft.app.complaints).toEqual([]);
  });

  it('has its change of the prose undone also where the draft was left meanwhile', async () => {
    await draft.page.keyboard.press('Control+1');
    await showDraft(draft.page, 'B1');
    const desk = await openedDesk(path, 'share');
    const draftNow = valueOf(desk.store.briefings.get('B1'));
    if (draftNow === undefined) throw new Error('no draft');
    const before = draftNow.slots['gaps'] ?? '';
    const slots = { ...draftNow.slots, gaps: `Put in once more. ${before}` };
    valueOf(desk.store.briefings.update({ ...draftNow, slots }));
    const said = draft.page.getByRole('alertdialog').filter({ hasText: '“Gaps” was changed' });
    await said.waitFor();
    await draft.page.keyboard.press('Control+1');
    await said.getByRole('button', { name: 'Undo' }).click();
    await draft.until((briefing) => briefing.slots['gaps'] === before);
    expect(draft.app.complaints).toEqual([]);
  });
});
