import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const start = fileURLToPath(new URL('../../../electron/start.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'attache-start-'));

afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(environment: Readonly<Record<string, string>>): {
  readonly said: string;
  readonly code: number | null;
} {
  const env = { ATTACHE_HOME: home, ELECTRON_SKIP_BINARY_DOWNLOAD: '1', ...environment };
  const { stderr, status } = spawnSync(process.execPath, [start], { env, encoding: 'utf8' });
  return { said: stderr, code: status };
}

describe.runIf(process.platform === 'linux')('npm start on a bare machine', () => {
  it('without a display says so in one line, and names what works without one', () => {
    const { said, code } = run({ PATH: process.env['PATH'] ?? '' });
    expect(said).toBe(
      'There is no display to open a window on. “npm run brief” exports the sample briefing without a window.\n',
    );
    expect(code).toBe(2);
  });

  it('without any browser says what to install', () => {
    const { said, code } = run({ DISPLAY: ':4321', PATH: home });
    // A machine with Electron’s program would have opened it.
    expect(said).toMatch(/sudo apt-get install chromium|Electron/u);
    expect(code).toBe(2);
  });

  it('with a browser that does not start says why, with no trace of the program', () => {
    const { said, code } = run({ DISPLAY: ':4321', PATH: home, CHROMIUM_PATH: '/bin/false' });
    expect(said).toContain('/bin/false');
    expect(said).not.toMatch(/\n\s+at /u);
    expect(code).toBe(2);
  });
});
