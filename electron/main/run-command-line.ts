import { app } from 'electron';
import { main } from '../desk/cli/main.ts';
import { startChildrenBy } from '../desk/parsers/child-starter.ts';
import { setupPaths } from './setup-paths.ts';
import { endUtilityChildren, startUtilityChild } from './utility-child.ts';

/** Runs the command line in this process, without a window, and ends with its exit code. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  setupPaths('electron-cli');
  app.dock?.hide();
  await app.whenReady();
  startChildrenBy(startUtilityChild);
  await main(words);
  endUtilityChildren();
  await printed();
  app.exit(Number(process.exitCode ?? 0));
}

/** What was written to a pipe is not yet read there. */
async function printed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => {
      stream.write('', () => resolve());
    });
}
