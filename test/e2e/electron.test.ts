import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { electronProgram, runElectron } from './run-electron.ts';

const program = electronProgram();
const hasDisplay = process.platform !== 'linux' || (process.env['DISPLAY'] ?? '') !== '';
const folder = mkdtempSync(join(tmpdir(), 'attache-electron-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(program === undefined || !hasDisplay)('on real Electron (its program and a display)', () => {
  it('the window opens at its own address, without Node, and reaches the machine', async () => {
    const electron = await runElectron(folder);
    const page = await electron.firstWindow();
    expect(page.url()).toBe('app://attache/');
    const names = ['require', 'process', 'module', 'Buffer'];
    expect(await page.evaluate((list) => list.filter((name) => name in globalThis), names)).toEqual([]);
    const answer = await page.evaluate(() =>
      window.attache.call(JSON.stringify({ name: 'desks:sample', request: {} })),
    );
    expect(JSON.parse(answer)).toMatchObject({ ok: true, value: { name: 'Sample desk' } });
    await electron.close();
  });

  it('nothing outside is loaded, opened or permitted', async () => {
    const electron = await runElectron(folder);
    const page = await electron.firstWindow();
    const tried = await page.evaluate(async () => ({
      fetched: await fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
      opened: window.open('https://example.org/') !== null,
      located: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve(true),
          () => resolve(false),
        );
      }),
    }));
    expect(tried).toEqual({ fetched: false, opened: false, located: false });
    await page.evaluate(() => location.assign('https://example.org/'));
    expect(page.url()).toBe('app://attache/');
    await electron.close();
  });

  it('the parsers run in processes of Electron, and a second start is handed to the first', async () => {
    const electron = await runElectron(folder);
    const kinds = await electron.evaluate(({ app }) => app.getAppMetrics().map(({ name }) => name));
    expect(kinds).toContain('Attaché parsers');
    const hasLock = await electron.evaluate(({ app }) => app.hasSingleInstanceLock());
    expect(hasLock).toBe(true);
    await electron.close();
  });
});
