import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Computer } from './choose-shell.ts';

/** How long a download may take, in milliseconds, and how long after a failed one none is tried. */
const limits = { download: 60_000, retry: 24 * 60 * 60 * 1000 };

/** What runs the download; its exit code, or null where it took too long. */
export type Fetch = (script: string, longest: number) => number | null;

/** Electron’s program as npm put it there, or downloaded now, or why there is none. `say` tells that it takes a while. */
export function findElectron(
  root: string,
  say: (line: string) => void,
  environment: NodeJS.ProcessEnv = process.env,
  fetch: Fetch = runScript,
): Computer['electron'] {
  const folder = join(root, 'node_modules', 'electron');
  const program = programIn(folder);
  if (program !== undefined) return { program };
  const script = join(folder, 'install.js');
  if (!existsSync(script)) return { missing: 'Electron did not come with this install' };
  if (isUnwanted(environment)) return { missing: 'Electron’s program is not downloaded here' };
  const failed = join(root, 'out', 'electron-not-downloaded');
  if (isFresh(failed))
    return {
      missing: 'Electron’s program could not be downloaded today (“npx install-electron” tries again)',
    };
  say('Downloading Electron’s program, about 110 MB, for at most a minute.');
  const code = fetch(script, limits.download);
  const fetched = code === 0 ? programIn(folder) : undefined;
  if (fetched !== undefined) return { program: fetched };
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(failed, '');
  return { missing: 'Electron’s program could not be downloaded' };
}

function programIn(folder: string): string | undefined {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const program = join(folder, 'dist', readFileSync(note, 'utf8'));
  return existsSync(program) ? program : undefined;
}

function isUnwanted(environment: NodeJS.ProcessEnv): boolean {
  return ['CI', 'ELECTRON_SKIP_BINARY_DOWNLOAD'].some((name) => (environment[name] ?? '') !== '');
}

function isFresh(file: string): boolean {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < limits.retry;
}

function runScript(script: string, longest: number): number | null {
  return spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: longest }).status;
}
