import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { _electron } from 'playwright-core';
import { packageRoot } from '../../electron/desk/package-root.ts';

const folder = join(packageRoot(), 'node_modules', 'electron');

/** Path of Electron’s program, where npm put one. */
export function electronProgram(): string | undefined {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const program = join(folder, 'dist', readFileSync(note, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/** Whether the journeys run on Electron: where it is asked for and there. */
export function isOnElectron(): boolean {
  return process.env['ATTACHE_E2E'] === 'electron' && electronProgram() !== undefined;
}

/** Starts the built program on Electron, with a user’s folder of its own. */
export function runElectron(userFolder: string, desk?: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electronProgram() ?? '',
    args: [packageRoot(), ...(desk === undefined ? [] : [desk])],
    env: { ...environment(), ATTACHE_HOME: userFolder },
    ...(process.getuid?.() === 0 ? { chromiumSandbox: false } : {}),
  });
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
