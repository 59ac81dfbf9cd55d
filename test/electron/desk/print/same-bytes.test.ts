import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const child = join(import.meta.dirname, 'print-child.ts');

function digestUnder(environment: Readonly<Record<string, string>>): string {
  const run = spawnSync(process.execPath, ['--no-warnings', child], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });
  expect(run.stderr).toBe('');
  return run.stdout;
}

test('the same document has the same bytes in any process, time zone and locale', () => {
  const digests = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'Asia/Baghdad', LC_ALL: 'cs_CZ.UTF-8', LANG: 'cs_CZ.UTF-8' },
    { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' },
  ].map(digestUnder);
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(digests).size).toBe(1);
});
