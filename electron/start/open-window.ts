import { resolve } from 'node:path';
import { findChromium } from '../chromium/find-chromium.ts';
import { runChromium } from '../chromium/run-chromium.ts';
import { packageRoot } from '../desk/package-root.ts';
import type { Choice, Computer } from './choose-shell.ts';
import { chooseShell } from './choose-shell.ts';
import { findElectron } from './find-electron.ts';
import { runElectron } from './run-electron.ts';

/** Opens the app in Electron or Chromium, on the desk that the first word names; answers the exit code when it was closed. */
export async function openWindow(words: readonly string[]): Promise<number> {
  const [given] = words;
  // npm changes to the folder of the package and keeps here where it was called.
  const desk = given === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const choice = chooseShell(thisComputer());
  say(choice.line);
  if (choice.shell === 'none') return 2;
  if (choice.shell === 'chromium') return runChromium(choice.program, desk);
  const code = await runElectron(choice.program, desk);
  return code === 'not-started' ? openWithout(desk) : code;
}

/** Electron ended before a window could be seen, for want of a library or of rights for its sandbox. */
async function openWithout(desk: string | undefined): Promise<number> {
  const electron = { missing: 'Electron’s program does not run on this computer' };
  const choice: Choice = chooseShell({ ...thisComputer(electron) });
  say(choice.line);
  return choice.shell === 'chromium' ? runChromium(choice.program, desk) : 2;
}

function thisComputer(electron?: Computer['electron']): Computer {
  const { platform, env } = process;
  const hasDisplay = platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some(isSet);
  return {
    platform,
    hasDisplay,
    isRoot: process.getuid?.() === 0,
    electron: electron ?? (hasDisplay ? findElectron(packageRoot(), say) : { missing: '' }),
    chromium: findChromium(),
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
