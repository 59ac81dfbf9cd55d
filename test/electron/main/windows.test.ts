import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk } from '../../../electron/desk/create-desk.ts';
import { deskShortcut } from '../../../electron/desk/desk-shortcut.ts';
import { windowOptions } from '../../../electron/main/window-options.ts';
import { answers, app } from '../fake/fake-electron.ts';
import type { FakeWindow } from '../fake/fake-window.ts';
import { callsOf } from '../fake/recorded.ts';
import type { TestShell } from './open-test-shell.ts';
import { openTestShell, playWindow } from './open-test-shell.ts';

let shell: TestShell;
let desk: string;

beforeAll(async () => {
  shell = openTestShell();
  desk = join(shell.folder, 'Desk');
  await createDesk(desk);
});

afterAll(() => shell.quit());

async function openOn(folder?: string): Promise<FakeWindow> {
  await shell.windows.open(folder);
  const window = shell.last();
  void playWindow(shell, window);
  return window;
}

async function nameOn(window: FakeWindow): Promise<string | undefined> {
  const open = await shell.call('desk:open', {}, window);
  return open.ok ? open.value.desk?.name : undefined;
}

async function gone(window: FakeWindow): Promise<void> {
  while (!window.isDestroyed()) await new Promise((resume) => setTimeout(resume, 5));
}

describe('windows', () => {
  it('are shown when their page is there, on the desk they were opened for', async () => {
    const window = await openOn(desk);
    expect(window.isShown).toBe(true);
    expect(await nameOn(window)).toBe('Desk');
    window.close();
    await gone(window);
  });

  it('say why, where a desk cannot be opened', async () => {
    const window = await openOn(join(shell.folder, 'nowhere'));
    expect(JSON.stringify(callsOf('showMessageBox').at(-1)?.[1])).toContain('The desk was not opened');
    window.close();
    await gone(window);
  });

  it('open again where the last one was closed, and beside one that is open', async () => {
    const first = await openOn();
    const { x = 0, y = 0 } = first.options;
    const second = await openOn();
    expect([second.options.x, second.options.y]).not.toEqual([x, y]);
    first.close();
    await gone(first);
    Object.assign(second.options, { x: 300, y: 120 });
    second.close();
    await gone(second);
    const third = await openOn();
    expect(third.getBounds()).toMatchObject({ x: 300, y: 120 });
    third.close();
    await gone(third);
  });

  it('open another on the same desk, and each hears of what the other does', async () => {
    const window = await openOn(desk);
    await shell.call('window:open', {}, window);
    const other = shell.last();
    expect(other).not.toBe(window);
    void playWindow(shell, other);
    expect(await nameOn(other)).toBe('Desk');
    window.close();
    other.close();
    await Promise.all([gone(window), gone(other)]);
  });

  it('are brought to the front when their desk is asked for again, and opened when another is', async () => {
    const window = await openOn(desk);
    await shell.windows.show(join(desk));
    expect(shell.last()).toBe(window);
    expect(callsOf('focus').length).toBeGreaterThan(0);
    await shell.windows.show(join(shell.folder, 'nowhere'));
    const other = shell.last();
    expect(other).not.toBe(window);
    void playWindow(shell, other);
    window.close();
    other.close();
    await Promise.all([gone(window), gone(other)]);
  });

  it('close when what was typed is on the disk, and without it where the page does not answer in time', async () => {
    await shell.windows.open();
    const slow = shell.last();
    await shell.windows.open();
    const silent = shell.last();
    const done: string[] = [];
    slow.on('closed', () => done.push('closed'));
    const listening = shell.call('window:events', {}, slow);
    slow.close();
    silent.close();
    expect(await listening).toMatchObject({ value: [{ kind: 'closing' }] });
    await new Promise((resume) => setTimeout(resume, 50));
    done.push('saved');
    await shell.call('window:saved', {}, slow);
    await Promise.all([gone(slow), gone(silent)]);
    expect(done).toEqual(['saved', 'closed']);
  });

  it('show their page again when it stops, say so, and do not try for ever', async () => {
    const window = await openOn();
    const before = callsOf('reload').length;
    for (let stop = 0; stop < 5; stop += 1)
      window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    expect(callsOf('reload').length - before).toBe(3);
    expect(JSON.stringify(callsOf('showMessageBox').at(-1)?.[1])).toContain('What was saved is safe.');
    window.close();
    await gone(window);
  });

  it('have the title the host gives them, and none from a page', async () => {
    const window = await openOn();
    await shell.call('window:title', { title: 'Desk' }, window);
    expect(window.title).toBe('Desk');
    let isPrevented = false;
    window.emit('page-title-updated', { preventDefault: () => (isPrevented = true) });
    expect(isPrevented).toBe(true);
    window.close();
    await gone(window);
  });
});

describe('what the host asks of the system', () => {
  it('is a folder or file from the system’s dialog, of the kinds that are asked for', async () => {
    const window = await openOn();
    answers.filePaths = [desk];
    expect(
      await shell.call('places:choose', { what: 'open-folder', title: 'Open desk' }, window),
    ).toMatchObject({
      value: { place: { name: 'Desk' } },
    });
    await shell.call(
      'places:choose',
      { what: 'open-file', title: 'Open', endings: ['csv', '*', 'json'] },
      window,
    );
    expect(callsOf('showOpenDialog').at(-1)?.[1]).toMatchObject({
      properties: ['openFile'],
      filters: [{ extensions: ['csv', 'json'] }],
    });
    answers.filePath = '';
    expect(
      await shell.call('places:choose', { what: 'new-folder', title: 'New desk' }, window),
    ).toMatchObject({
      value: {},
    });
    const listed = await shell.call('places:list', {}, window);
    expect(listed.ok).toBe(false);
    window.close();
    await gone(window);
  });

  it('is the list of recent desks', async () => {
    const window = await openOn();
    answers.filePaths = [desk];
    const chosen = await shell.call('places:choose', { what: 'open-folder', title: 'Open desk' }, window);
    const place = chosen.ok ? (chosen.value.place?.id ?? '') : '';
    expect((await shell.call('desks:open', { place }, window)).ok).toBe(true);
    expect(callsOf('addRecentDocument').at(-1)).toEqual([
      process.platform === 'win32' ? join(desk, deskShortcut) : desk,
    ]);
    window.close();
    await gone(window);
  });
});

describe('the end of the program', () => {
  it('waits until every window has saved, and comes once', async () => {
    const window = await openOn(desk);
    const before = callsOf('exit').length;
    app.quit();
    app.quit();
    expect(callsOf('exit').length).toBe(before);
    await gone(window);
    while (callsOf('exit').length === before) await new Promise((resume) => setTimeout(resume, 5));
    expect(callsOf('exit').length).toBe(before + 1);
  });
});

describe('the frame of a window', () => {
  const bounds = { x: 0, y: 0, width: 1280, height: 800 };

  it('on macOS has its buttons within the window’s own first line', () => {
    expect(windowOptions(bounds, {} as never, 'darwin')).toMatchObject({
      titleBarStyle: 'hiddenInset',
      trafficLightPosition: { x: 14, y: 15 },
    });
  });

  it.each(['linux', 'win32'] as const)('on %s is the system’s', (platform) => {
    expect(windowOptions(bounds, {} as never, platform)).not.toHaveProperty('titleBarStyle');
  });
});
