import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('pack-program.ts', import.meta.url));

function digestIn(environment: Readonly<Record<string, string>>): string {
  const bytes = execFileSync(process.execPath, ['--no-warnings', program], {
    env: { ...process.env, ...environment },
    maxBuffer: 16 * 1024 * 1024,
  });
  expect(bytes.length).toBeGreaterThan(100_000);
  return createHash('sha256').update(bytes).digest('hex');
}

test('processes in other time zones, languages and seconds make the same bytes', () => {
  const here = digestIn({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  const there = digestIn({ TZ: 'Pacific/Kiritimati', LANG: 'ar_SA.UTF-8', LC_ALL: 'ar_SA.UTF-8' });
  expect(there).toBe(here);
});
