import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program is on this machine; tests that need one that is not there are skipped, by name. */
export function hasTool(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** Whether system calls can be traced here: strace is there, and the system lets it. */
export function canTrace(): boolean {
  return hasTool('strace') && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
}

/** Runs a program to its end and gives what it printed; throws with its words when it fails. */
export function runTool(program: string, words: readonly string[], input?: Uint8Array): string {
  const run = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}
