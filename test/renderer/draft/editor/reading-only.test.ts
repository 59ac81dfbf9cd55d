import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskPaths, isWritable } from '../../../../electron/desk/desk-folder.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { createSampleDesk } from '../../../../electron/desk/sample-desk.ts';
import type { OpenDraft } from '../open-draft.ts';
import { openDraft } from '../open-draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'attache-reading-'));
const desk = join(folder, 'Desk');
const parsers = startParsers();
await createSampleDesk(desk, parsers);
parsers.close();
setMayWrite(false);

/** Lets nobody write the desk's database, or lets its owner again; what stops the superuser is not everywhere. */
function setMayWrite(may: boolean): void {
  const { database } = deskPaths(desk);
  const marked = process.getuid?.() === 0 ? 'chattr' : 'true';
  try {
    execFileSync(marked, [may ? '-i' : '+i', database], { stdio: 'ignore' });
  } catch {
    // Then the desk can be written, and the tests are skipped.
  }
  if (may || marked === 'true') chmodSync(database, may ? 0o600 : 0o400);
}

let draft: OpenDraft | undefined;
afterAll(async () => {
  await draft?.app.close();
  setMayWrite(true);
  rmSync(folder, { recursive: true, force: true });
});

function shown(): OpenDraft {
  if (draft === undefined) throw new Error('the draft is not open');
  return draft;
}

describe.skipIf(isWritable(deskPaths(desk)))('the prose of a desk that can only be read', () => {
  beforeAll(async () => {
    draft = await openDraft('B1', { desk });
  });

  it('takes no key, no paste and no fact, and still shows the caret and the cards', async () => {
    const { page } = shown();
    const prose = shown().slot('Bottom line');
    await prose.locator('.value').first().waitFor();
    const before = await prose.innerText();
    await shown().typeInto('Bottom line', 'x[@');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+b');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'pasted');
      const given = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', given));
    });
    await expect.poll(() => prose.innerText()).toBe(before);
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
    await expect.poll(() => prose.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+j');
    await page.getByRole('dialog', { name: 'Fact T03' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('can be searched, and not replaced', async () => {
    const { page } = shown();
    await page.keyboard.press('Control+h');
    await page.keyboard.type('Iraq');
    await page.getByText(/^\d+ matches$/).waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Replace by' }).count()).toBe(0);
  });
});
