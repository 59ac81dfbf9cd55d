import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { HostClient } from '../../../../electron/desk/host/host-client.ts';
import type { ShellServices } from '../../../../electron/desk/host/shell-services.ts';

const shown: string[] = [];
const shell: ShellServices = {
  about: { shell: 'chromium', dialogs: 'page' },
  choose: () => Promise.resolve(undefined),
  showInFolder: () => Promise.resolve(true),
  openFile: () => Promise.resolve(true),
  openAddress: (address) => {
    shown.push(address);
    return Promise.resolve(true);
  },
  openWindow: () => Promise.resolve(true),
  setTitle: () => Promise.resolve(true),
  noteRecent: () => Promise.resolve(true),
  notePreferences: () => Promise.resolve(true),
};

test('the host answers from a thread of its own, asks the shell for what only it can do, and says so when it has ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-client-'));
  const host = new HostClient(shell, folder);
  const ask = async (name: string, request: unknown): Promise<Outcome<unknown>> =>
    JSON.parse(await host.call('w', JSON.stringify({ name, request }))) as Outcome<unknown>;
  expect(await ask('window:about', {})).toMatchObject({ ok: true, value: { shell: 'chromium' } });
  expect((await ask('links:open', { address: 'https://example.org/' })).ok).toBe(true);
  expect(shown).toEqual(['https://example.org/']);
  const id = await host.putBytes(Buffer.from('file'));
  expect(Buffer.from((await host.takeBytes(id)) ?? []).toString('utf8')).toBe('file');
  await host.close();
  const ended = await ask('window:about', {});
  expect(ended.ok || ended.failure.message).toContain('What was saved is safe.');
  rmSync(folder, { recursive: true, force: true });
});
