import { userFolder } from '../desk/host/user-folder.ts';
import { openChromium } from './chromium-shell.ts';

/** Opens the window in an installed Chromium and waits until it was closed; answers the exit code. */
export async function runChromium(program: string, desk: string | undefined): Promise<number> {
  const options = { program, userFolder: userFolder(), ...(desk === undefined ? {} : { desk }) };
  const shell = await openChromium(options).catch((error: unknown) => sentenceFor(error, program));
  if (typeof shell === 'string') {
    process.stderr.write(`${shell}\n`);
    return 2;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shell.close());
  await shell.closed;
  return 0;
}

function sentenceFor(error: unknown, program: string): string {
  const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
  const why = line.replace(/^\w+\.\w+: /u, '') || 'it gave no reason';
  return (
    `${program} did not open a window (${why}). Nothing was changed. Check that the display can be reached, or set ` +
    'CHROMIUM_PATH to another Chromium. “npm run brief” works without a window.'
  );
}
