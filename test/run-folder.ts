import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'attache-tests-';

/**
 * Makes the folder in which everything that this process starts keeps what is temporary, browsers and LibreOffice too. It is
 * gone when the process ends; those of processes that were killed are removed by the next one.
 */
export function makeRunFolder(): string {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(prefix) && !isRunning(Number(name.split('-')[2]))) remove(join(tmpdir(), name));
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // Some programs are started as another user, who has to find their way through it.
  chmodSync(folder, 0o711);
  process.once('exit', () => remove(folder));
  return folder;
}

function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What still lives may write there once more; then the next run removes it. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Left to the next run.
  }
}
