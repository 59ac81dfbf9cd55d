import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fitBounds } from '../../../electron/main/fit-bounds.ts';
import { OpenRequests } from '../../../electron/main/open-requests.ts';
import { readArguments } from '../../../electron/main/read-arguments.ts';
import { setupFaults } from '../../../electron/main/setup-faults.ts';
import { deskFolderOf, setupOpenedFiles } from '../../../electron/main/setup-opened-files.ts';
import { setupSingleInstance } from '../../../electron/main/setup-single-instance.ts';
import { app } from '../fake/fake-electron.ts';
import { callsOf } from '../fake/recorded.ts';

const folder = mkdtempSync(join(tmpdir(), 'attache-start-'));

describe('the words of a start', () => {
  it('open a window, on the first path among them', () => {
    expect(readArguments([], folder)).toEqual({ kind: 'window' });
    expect(readArguments(['--ozone-platform=x11', 'My desk'], folder)).toEqual({
      kind: 'window',
      desk: resolve(folder, 'My desk'),
    });
    const address = pathToFileURL(join(folder, 'Däsk 1')).href;
    expect(readArguments([address], folder)).toEqual({ kind: 'window', desk: join(folder, 'Däsk 1') });
  });

  it('are a command line after --cli, whatever stands in it', () => {
    expect(readArguments(['--ozone-platform=headless', '--cli', 'list', 'facts', '--json'], folder)).toEqual({
      kind: 'command-line',
      words: ['list', 'facts', '--json'],
    });
  });

  it('are not believed when they cannot be a path', () => {
    for (const word of ['file://%', 'a\0b', 'x'.repeat(5000), ''])
      expect(readArguments([word], folder)).toEqual({ kind: 'window' });
  });
});

describe('a second start', () => {
  it('hands its desk to the first and ends', () => {
    const shown: (string | undefined)[] = [];
    expect(setupSingleInstance('/desks/one', (desk) => shown.push(desk))).toBe(true);
    expect(callsOf('requestSingleInstanceLock')).toEqual([[{ desk: '/desks/one' }]]);
    for (const given of [
      { desk: '/desks/two' },
      {},
      null,
      'text',
      { desk: 7 },
      { desk: 'a\0b' },
      { desk: 'x'.repeat(5000) },
    ])
      app.emit('second-instance', {}, [], '', given);
    expect(shown).toEqual(['/desks/two', undefined, undefined, undefined, undefined, undefined, undefined]);
    app.hasLock = false;
    expect(setupSingleInstance(undefined, () => undefined)).toBe(false);
    app.hasLock = true;
  });
});

describe('desks opened from outside', () => {
  it('are named by their folder or a file in it', () => {
    const file = join(folder, 'desk.attache');
    writeFileSync(file, '');
    expect(deskFolderOf(file)).toBe(folder);
    expect(deskFolderOf(folder)).toBe(folder);
    expect(deskFolderOf(join(folder, 'gone'))).toBe(join(folder, 'gone'));
  });

  it('wait until there can be windows, and need no empty one beside them', () => {
    const requests = new OpenRequests();
    const opened: (string | undefined)[] = [];
    requests.ask();
    setupOpenedFiles((desk) => requests.ask(desk));
    let isPrevented = false;
    app.emit('open-file', { preventDefault: () => (isPrevented = true) }, folder);
    expect([opened, isPrevented]).toEqual([[], true]);
    requests.listen((desk) => opened.push(desk));
    requests.ask('/desks/two');
    expect(opened).toEqual([folder, '/desks/two']);
  });

  it('a start that names none opens a window', () => {
    const requests = new OpenRequests();
    const opened: (string | undefined)[] = [];
    requests.ask();
    requests.listen((desk) => opened.push(desk));
    expect(opened).toEqual([undefined]);
  });
});

describe('a fault of the program in its own process', () => {
  it('is said in words, once, and ends the program', () => {
    const before = process.listeners('uncaughtException');
    setupFaults();
    const added = process.listeners('uncaughtException').filter((listener) => !before.includes(listener));
    for (const listener of added) {
      listener(new Error('no such thing\n    at file.js:1'), 'uncaughtException');
      listener(new Error('another'), 'uncaughtException');
      process.off('uncaughtException', listener);
    }
    expect(callsOf('showErrorBox')).toHaveLength(1);
    expect(callsOf('showErrorBox')[0]?.[1]).toBe(
      'What was saved is safe. Start it again, and report this: no such thing',
    );
    expect(callsOf('exit')).toEqual([[0]]);
  });
});

describe('where a window stands', () => {
  const display = { x: 0, y: 0, width: 1920, height: 1040 };
  const last = { x: 100, y: 100, width: 1300, height: 900 };

  it('is where the last one stood, or the middle', () => {
    expect(fitBounds(last, [], display)).toEqual(last);
    expect(fitBounds(undefined, [], display)).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  it('is one step off another window', () => {
    expect(fitBounds(last, [last], display)).toEqual({ ...last, x: 124, y: 124 });
  });

  it.each([
    ['a display that is gone', { ...last, x: 5000, y: -3000 }],
    ['a size of nothing', { ...last, width: 1, height: 1 }],
    ['a giant size', { ...last, width: 90_000, height: 90_000 }],
  ])('is on the display, whole, after %s', (_what, remembered) => {
    for (const area of [display, { x: -1280, y: 200, width: 800, height: 600 }]) {
      const { x, y, width, height } = fitBounds(remembered, [], area);
      expect(x).toBeGreaterThanOrEqual(area.x);
      expect(y).toBeGreaterThanOrEqual(area.y);
      expect(x + width).toBeLessThanOrEqual(area.x + area.width);
      expect(y + height).toBeLessThanOrEqual(area.y + area.height);
      expect(width).toBeGreaterThanOrEqual(Math.min(1024, area.width));
    }
  });

  it('ends somewhere, however many are open', () => {
    const open = Array.from({ length: 100 }, (_, index) => ({ ...last, x: index * 24, y: index * 24 }));
    expect(fitBounds(last, open, display).x).toBeLessThanOrEqual(620);
  });
});
