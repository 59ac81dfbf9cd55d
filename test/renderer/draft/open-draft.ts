import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import type { ResultOf } from '../../../briefing/contract.ts';
import type { App, AppOptions } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';
import { patience } from '../../e2e/patience.ts';

/** A draft of the sample desk as a user has it open. */
export interface OpenDraft {
  readonly app: App;
  readonly page: Page;
  /** The editor of a slot, by its title. */
  slot(title: string): Locator;
  /** Puts the caret at the end of a slot and types. */
  typeInto(title: string, text: string): Promise<void>;
  /** What the desk has now. */
  onDesk(): Promise<ResultOf<'drafts:now'>>;
  /** Waits until the desk has what is asked for. */
  until(isSo: (briefing: ResultOf<'drafts:now'>['briefing']) => boolean): Promise<void>;
}

const titles = {
  B1: 'Transfer of ISIS detainees from Syria to Iraq',
  B2: 'Suicide attack reported in western Anbar',
};

/** Opens the app on a new sample desk, and in it a draft. */
export async function openDraft(id: keyof typeof titles, options: AppOptions = {}): Promise<OpenDraft> {
  const app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 }, ...options });
  await showDraft(app.page, id);
  return draftIn(app, id);
}

/** Opens a draft from the list of briefings. */
export async function showDraft(page: Page, id: keyof typeof titles): Promise<void> {
  await page.getByText(titles[id]).first().dblclick();
  await page.locator('.place-bar').getByRole('heading', { name: titles[id] }).waitFor();
  await page.getByRole('textbox').first().waitFor();
}

/** A draft that is open already. */
export function draftIn(app: App, id: keyof typeof titles): OpenDraft {
  const { page } = app;
  const slot = (title: string): Locator => page.getByRole('textbox', { name: title, exact: true });
  const onDesk = async (): Promise<ResultOf<'drafts:now'>> => {
    const now = await app.call('drafts:now', { id });
    if (!now.ok) throw new Error(now.failure.message);
    return now.value;
  };
  return {
    app,
    page,
    slot,
    onDesk,
    typeInto: async (title, text) => {
      await slot(title).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(text);
    },
    until: async (isSo) => {
      const end = Date.now() + patience.timeout;
      for (let { briefing } = await onDesk(); !isSo(briefing); { briefing } = await onDesk()) {
        if (Date.now() > end) throw new Error(`the desk never had it, but ${JSON.stringify(briefing)}`);
        await pause(patience.interval);
      }
    },
  };
}
