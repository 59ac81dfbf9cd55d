import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** Opens a file, folder or address with the program the system has for it; true where one took it. */
export function openWithSystem(what: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(opener(), [what], { stdio: 'ignore', detached: true });
  child.on('error', () => resolve(false));
  child.on('exit', (code) => resolve(code === 0));
  child.unref();
  return promise;
}

/** Shows the folder that a file lies in. */
export function showWithSystem(path: string): Promise<boolean> {
  return openWithSystem(dirname(path));
}

function opener(): string {
  if (process.platform === 'darwin') return 'open';
  return process.platform === 'win32' ? 'explorer.exe' : 'xdg-open';
}
