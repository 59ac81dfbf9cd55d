import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Computer } from '../../../electron/start/choose-shell.ts';
import { chooseShell } from '../../../electron/start/choose-shell.ts';
import { findElectron } from '../../../electron/start/find-electron.ts';

const desktop: Computer = {
  platform: 'linux',
  hasDisplay: true,
  isRoot: false,
  electron: { program: '/electron' },
  chromium: '/usr/bin/chromium',
};

describe('npm start opens the window', () => {
  it('in Electron where it is there', () => {
    expect(chooseShell(desktop)).toEqual({
      shell: 'electron',
      program: '/electron',
      line: 'Opening Attaché in Electron.',
    });
  });

  it('in Chromium where Electron is missing or cannot run, and says why', () => {
    const missing = { missing: 'Electron’s program could not be downloaded' };
    expect(chooseShell({ ...desktop, electron: missing }).line).toBe(
      'Opening Attaché in Chromium (/usr/bin/chromium), because Electron’s program could not be downloaded.',
    );
    expect(chooseShell({ ...desktop, isRoot: true })).toMatchObject({ shell: 'chromium' });
  });

  it('nowhere without a display, and names what works without one', () => {
    const { shell, line } = chooseShell({ ...desktop, hasDisplay: false });
    expect(shell).toBe('none');
    expect(line).toContain('“npm run brief”');
  });

  it('nowhere without a browser, and says what to install', () => {
    const bare: Computer = { ...desktop, electron: { missing: 'it is not there' }, chromium: undefined };
    expect(chooseShell(bare).line).toContain('sudo apt-get install chromium');
    expect(chooseShell({ ...bare, platform: 'darwin' }).line).toContain('Install Chrome or Chromium');
  });
});

describe('Electron’s program', () => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  let root: string;
  let electron: string;

  beforeEach(() => {
    said.length = 0;
    root = mkdtempSync(join(tmpdir(), 'attache-electron-'));
    electron = join(root, 'node_modules', 'electron');
    mkdirSync(join(electron, 'dist'), { recursive: true });
    writeFileSync(join(electron, 'install.js'), '');
  });

  function install(): number {
    writeFileSync(join(electron, 'path.txt'), 'electron');
    writeFileSync(join(electron, 'dist', 'electron'), '');
    return 0;
  }

  it('is used where npm put it, with nothing downloaded', () => {
    install();
    expect(findElectron(root, say, {}, () => 1)).toEqual({ program: join(electron, 'dist', 'electron') });
    expect(said).toEqual([]);
  });

  it('is downloaded where that works, within a minute, and said to be', () => {
    let longest = 0;
    const fetch = (_script: string, most: number): number => {
      longest = most;
      return install();
    };
    expect(findElectron(root, say, {}, fetch)).toHaveProperty('program');
    expect(longest).toBe(60_000);
    expect(said).toHaveLength(1);
  });

  it('is not waited for again on the day that its download failed', () => {
    let tries = 0;
    const fetch = (): null => {
      tries += 1;
      return null;
    };
    expect(findElectron(root, say, {}, fetch)).toHaveProperty('missing');
    expect(findElectron(root, say, {}, fetch)).toHaveProperty('missing');
    expect(tries).toBe(1);
    const yesterday = new Date(Date.now() - 25 * 3600 * 1000);
    utimesSync(join(root, 'out', 'electron-not-downloaded'), yesterday, yesterday);
    findElectron(root, say, {}, fetch);
    expect(tries).toBe(2);
  });

  it('is not downloaded where that is switched off', () => {
    for (const name of ['CI', 'ELECTRON_SKIP_BINARY_DOWNLOAD'])
      expect(findElectron(root, say, { [name]: '1' }, install)).toHaveProperty('missing');
    expect(said).toEqual([]);
  });
});
