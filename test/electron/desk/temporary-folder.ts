import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';

/** An empty folder that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = newFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** An empty folder for all tests of a file or a group, gone when they are done. */
export function sharedFolder(): string {
  const folder = newFolder();
  afterAll(() => removeFolder(folder));
  return folder;
}

/** A user's home for all tests of a file: `~` of whatever they start, gone when they are done. */
export function homeFolder(): string {
  const home = newFolder();
  beforeAll(() => void vi.stubEnv('HOME', home));
  afterAll(() => {
    vi.unstubAllEnvs();
    removeFolder(home);
  });
  return home;
}

function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'attache-test-')));
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
