import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { valueOf } from '../../electron/desk/outcomes.ts';
import { temporaryFolder } from '../../electron/desk/temporary-folder.ts';

const program = fileURLToPath(new URL('type-and-wait.ts', import.meta.url));

/** What the desk promises to lose at most, in milliseconds of typing. */
const mostLost = 1000;

it('after everything is killed, the draft is as of the last key but a second', async () => {
  const folder = temporaryFolder();
  const text = ' The last words before the power went.';
  const child = spawn(process.execPath, [program, folder, text], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((typed) => child.stdout.once('data', typed));
  await pause(mostLost);
  const ended = new Promise((end) => child.once('exit', end));
  child.kill('SIGKILL');
  await ended;
  const desk = valueOf(
    await openDesk(join(folder, 'user', 'Sample desk'), { access: 'write', today: '2026-11-22' }),
  );
  const briefing = valueOf(desk.store.briefings.get('B1'));
  desk.store.close();
  expect(briefing?.slots['gaps']?.endsWith(text)).toBe(true);
});
