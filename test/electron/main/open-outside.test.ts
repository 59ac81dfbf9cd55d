import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAddress, openFile, showInFolder } from '../../../electron/main/open-outside.ts';
import { answers } from '../fake/fake-electron.ts';
import { asked, callsOf } from '../fake/recorded.ts';

beforeEach(() => {
  asked.length = 0;
  answers.response = 0;
});

/** What the user was shown before an address was opened. */
function question(): string {
  return JSON.stringify(callsOf('showMessageBox').at(-1) ?? []);
}

describe('item 15: addresses are opened outside, after asking', () => {
  it.each([
    ['https://www.unhcr.org/report?id=1', 'www.unhcr.org'],
    ['https://user:word@evil.example/https://good.example', 'Open evil.example'],
    ['https://exаmple.org/', 'xn--exmple-4nf.org'],
  ])('%s, with its host shown', async (address, shown) => {
    expect(await openAddress(address)).toBe(true);
    expect(question()).toContain(shown);
    expect(callsOf('openExternal')).toEqual([[new URL(address).href]]);
  });

  it('not when the user says no', async () => {
    answers.response = 1;
    expect(await openAddress('https://example.org/')).toBe(true);
    expect(callsOf('openExternal')).toEqual([]);
  });

  it.each([
    ['http://example.org/'],
    ['mailto:desk@example.org'],
    ['file:///etc/passwd'],
    ['javascript:alert(1)'],
    ['smb://host/share'],
    ['ms-msdt:/id'],
    ['https://'],
    ['no address'],
    [`https://example.org/${'a'.repeat(2048)}`],
  ])('never %s', async (address) => {
    expect(await openAddress(address)).toBe(false);
    expect(asked).toEqual([]);
  });
});

describe('item 15: files that were written are opened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-open-'));
  const pdf = join(folder, 'Briefing.pdf');
  writeFileSync(pdf, '%PDF-');

  it('a PDF is, by its whole path', async () => {
    expect(await openFile(pdf)).toBe(true);
    expect(callsOf('openPath')).toEqual([[pdf]]);
    expect(await showInFolder(pdf)).toBe(true);
    expect(callsOf('showItemInFolder')).toEqual([[pdf]]);
  });

  it.each(['run.sh', 'run.exe', 'run.desktop', 'run.command', 'run.lnk', 'no-ending'])(
    'what could run is not: %s',
    async (name) => {
      writeFileSync(join(folder, name), '');
      expect(await openFile(join(folder, name))).toBe(false);
      expect(asked).toEqual([]);
    },
  );

  it('nor a link, a folder, a relative path or one with a NUL in it', async () => {
    symlinkSync('/bin/sh', join(folder, 'link.pdf'));
    for (const path of [
      join(folder, 'link.pdf'),
      folder,
      'Briefing.pdf',
      `${pdf}\0.pdf`,
      join(folder, 'none.pdf'),
    ])
      expect(await openFile(path), path).toBe(false);
    expect(await showInFolder('relative')).toBe(false);
    expect(asked).toEqual([]);
  });

  it('it says so where no program takes it', async () => {
    answers.openPath = 'No application knows how to open this.';
    expect(await openFile(pdf)).toBe(false);
    answers.openPath = '';
  });
});
