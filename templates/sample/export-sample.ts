import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const desk = join('out', 'sample-desk');
const briefing = join('out', 'sample-briefing');

/** Runs one command of the built program as a user would, and ends with its exit code where it fails. */
function attache(...words: readonly string[]): void {
  process.stdout.write(`attache ${words.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [join('out', 'attache.js'), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 70);
}

if (!existsSync(join(root, desk))) attache('new', desk, '--sample');
attache('check', 'B1', '--desk', desk);
attache('export', 'B1', '--desk', desk, '--to', briefing, '--force');
