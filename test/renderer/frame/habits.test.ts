import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallName, RequestOf, ResultOf } from '../../../briefing/contract.ts';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';

let app: App;
beforeAll(async () => {
  app = await openApp({ desk: 'sample', size: { width: 1280, height: 800 } });
  app.page.setDefaultTimeout(10_000);
});
afterAll(() => app.close());

async function ask<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<ResultOf<Name>> {
  const answer = await app.call(name, request);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

const button = (name: string) => app.page.getByRole('button', { name, exact: true });

describe('keys that the user chose', () => {
  it('stand in menus and beside the names of buttons, in the place of the usual ones', async () => {
    await ask('user:prefer', { keys: { 'open-desk': 'Mod+Shift+O', 'new-window': '', settings: 'F9' } });
    await button('Sample desk').click();
    await app.page.getByRole('menuitem', { name: 'Open desk…' }).getByText('Ctrl Shift O').waitFor();
    expect(await app.page.getByRole('menuitem', { name: 'New window' }).locator('kbd').count()).toBe(0);
    await app.page.keyboard.press('Escape');
    await app.page.mouse.move(400, 400);
    await button('Settings').hover();
    await app.page.getByRole('tooltip').getByText('F9').waitFor();
    await ask('user:prefer', { keys: {} });
  });
});
