import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program as it is built; `npm test` builds it first. */
export const builtProgram = join(import.meta.dirname, '..', '..', '..', '..', 'out', 'attache.js');

/** What a command printed, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the built command line to its end. */
export function attache(
  words: readonly string[],
  settings: { readonly input?: string | Uint8Array } = {},
): Run {
  const run = spawnSync(process.execPath, [builtProgram, ...words], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...settings,
  });
  return { code: run.status, out: run.stdout, said: run.stderr };
}

/** Starts the built command line and leaves it running; with `pipe` its standard input can be written to. */
export function startAttache(words: readonly string[], input: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  return spawn(process.execPath, [builtProgram, ...words], { stdio: [input, 'pipe', 'pipe'] });
}

/** A new folder that is removed when `dispose` is called. */
export function temporaryFolder(): { readonly path: string; readonly dispose: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'attache-test-'));
  return { path, dispose: () => rmSync(path, { recursive: true, force: true }) };
}
