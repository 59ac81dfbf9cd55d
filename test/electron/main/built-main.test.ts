import type { SpawnSyncReturns } from 'node:child_process';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../electron/desk/package-root.ts';

const program = fileURLToPath(new URL('built-main.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'attache-built-'));
const env = { ...process.env, ATTACHE_HOME: home };
const isBuilt = ['main.js', 'preload.cjs', 'host-thread.js', 'fenced-child.js', 'window/index.html'].every(
  (name) => existsSync(join(packageRoot(), 'out', name)),
);

function run(...words: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, '--cli', ...words], { env, encoding: 'utf8' });
}

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.runIf(isBuilt)('the built program (needs a build)', () => {
  it('sets itself up before the app is ready, opens its window, answers it and ends', async () => {
    const child = fork(program, [], { env, silent: true });
    const [result] = (await once(child, 'message')) as [Record<string, unknown>];
    expect(result).toMatchObject({
      address: 'app://attache/',
      preload: join(packageRoot(), 'out', 'preload.cjs'),
      about: { ok: true, value: { shell: 'electron', dialogs: 'native' } },
      sample: { ok: true, value: { name: 'Sample desk' } },
    });
    const order = result['order'] as readonly string[];
    const before = ['setPath', 'requestSingleInstanceLock', 'enableSandbox', 'registerSchemesAsPrivileged'];
    const at = before.map((what) => order.indexOf(what));
    expect(at.every((place) => place >= 0)).toBe(true);
    // The session is the first thing that needs a ready app.
    expect(Math.max(...at)).toBeLessThan(order.indexOf('fromPartition'));
    expect(order).toContain('fork');
  });

  it('is the command line as well, without a window', () => {
    const made = run('new', join(home, 'desk'), '--sample', '--json');
    expect(made.stdout).toContain(join(home, 'desk'));
    expect(made.status).toBe(0);
    const listed = run('list', 'briefings', '--desk', join(home, 'desk'));
    expect(listed.stdout).toContain('B1');
    expect(run('list', 'nothing').status).toBe(2);
  });
});
