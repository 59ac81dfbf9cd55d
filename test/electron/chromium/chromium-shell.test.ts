import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProfileFolder, removeProfileFolder } from '../../../electron/chromium/profile-folder.ts';
import type { App } from '../../e2e/open-app.ts';
import { openApp } from '../../e2e/open-app.ts';

/** Addresses of sockets that listen on this machine, by their lines in /proc; empty where there is no /proc. */
function listening(): readonly string[] {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].filter((path) => existsSync(path));
  const lines = tables.flatMap((path) => readFileSync(path, 'utf8').split('\n').slice(1));
  return lines.filter((line) => line.includes(' 0A ')).map((line) => line.trim().split(/\s+/)[1] ?? '');
}

const usualFaces = [
  'SourceSans3_400Regular',
  'SourceSans3_500Medium',
  'SourceSans3_600SemiBold',
  'SourceSerif4_600SemiBold',
].map((name): unknown => expect.stringMatching(new RegExp(`^${name}-usual-.*\\.woff2$`, 'u')));

/** The names of the files of fonts that the page has fetched. */
function faces(app: App): Promise<readonly string[]> {
  return app.page.evaluate(async () => {
    await document.fonts.ready;
    const names = performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? '');
    return names.filter((name) => /\.(?:ttf|woff2)$/u.test(name)).toSorted();
  });
}

describe('the Chromium shell', () => {
  const before = listening();
  let app: App;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  test('opens no port', () => {
    expect(listening().filter((address) => !before.includes(address))).toEqual([]);
  });

  test('shows the window under an address that is nobody’s', () => {
    expect(app.page.url()).toBe('https://attache.invalid/');
  });

  test('fetches the usual part of its faces, and a whole one only where something else is written', async () => {
    expect(await faces(app)).toEqual(usualFaces);
    await app.page.evaluate(() => document.body.append('Жз'));
    await expect
      .poll(() => faces(app))
      .toContainEqual(expect.stringMatching(/^SourceSans3_400Regular-.*\.ttf$/u));
    await app.page.reload();
  });

  test('reaches nothing outside: no picture, no script, no fetch', async () => {
    const reached = await app.page.evaluate(async () => {
      const fetched = await fetch('https://example.com/').then(
        () => 'reached',
        () => 'blocked',
      );
      const image = new Image();
      const loaded = new Promise((settle) => {
        image.addEventListener('load', () => settle('reached'));
        image.addEventListener('error', () => settle('blocked'));
      });
      image.src = 'https://example.com/x.png';
      return [fetched, await loaded];
    });
    expect(reached).toEqual(['blocked', 'blocked']);
    app.complaints.length = 0;
  });

  test('runs no text as code', async () => {
    const ran = await app.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    app.complaints.length = 0;
  });

  test('gives the page one frozen function and nothing else of the machine', async () => {
    const seen = await app.page.evaluate(() => ({
      names: Object.keys(window.attache),
      frozen: Object.isFrozen(window.attache),
      binding: 'attacheBinding' in window,
      node: 'process' in window || 'require' in window,
    }));
    expect(seen).toEqual({ names: ['call'], frozen: true, binding: false, node: false });
  });

  test('answers no frame inside the page', async () => {
    const seen = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      await new Promise((settle) => setTimeout(settle, 100));
      const inner = frame.contentWindow;
      const has = inner !== null && ('attache' in inner || 'attacheBinding' in inner);
      frame.remove();
      return has;
    });
    expect(seen).toBe(false);
    app.complaints.length = 0;
  });

  test('opens no other page, and stays where it is', async () => {
    const opened = await app.page.evaluate(() => window.open('https://example.org/') !== null);
    await expect.poll(() => app.shell?.context.pages().length).toBe(1);
    expect([true, false]).toContain(opened);
    await app.page.evaluate(() => {
      location.href = 'https://example.org/x';
    });
    await expect.poll(() => new URL(app.page.url()).origin).toBe('https://attache.invalid');
  });

  test('keeps its profile from others', () => {
    const profile = readdirSync(join(app.folder, 'user')).find((name) => name.startsWith('browser-'));
    expect(statSync(join(app.folder, 'user', profile ?? '')).mode & 0o077).toBe(0);
  });

  test('leaves nothing of the profile when it is closed', async () => {
    const other = await openApp();
    const user = join(other.folder, 'user');
    await other.shell?.close();
    expect(readdirSync(user).filter((name) => name.startsWith('browser-'))).toEqual([]);
    rmSync(other.folder, { recursive: true, force: true });
  });
});

describe('the folder of a browser’s profile', () => {
  test('that a killed program left behind is removed at the next start, one that is in use is not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-profile-'));
    const used = makeProfileFolder(folder);
    const left = join(folder, 'browser-left');
    const next = makeProfileFolder(folder);
    expect(existsSync(used)).toBe(true);
    expect(existsSync(left)).toBe(false);
    removeProfileFolder(next);
    expect(existsSync(next)).toBe(false);
    rmSync(folder, { recursive: true, force: true });
  });
});
