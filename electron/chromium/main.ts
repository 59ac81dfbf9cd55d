import { parseArgs } from 'node:util';
import { userFolder } from '../desk/host/user-folder.ts';
import { openChromium } from './chromium-shell.ts';
import { findChromium } from './find-chromium.ts';

process.umask(0o077);
const { positionals } = parseArgs({ allowPositionals: true });
const program = findChromium();

if (program === undefined) {
  process.stderr.write(
    'No Chromium is installed on this computer. Install one, or set CHROMIUM_PATH to it.\n',
  );
  process.exitCode = 2;
} else {
  const desk = positionals[0];
  const shell = await openChromium({
    program,
    userFolder: userFolder(),
    ...(desk === undefined ? {} : { desk }),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shell.close());
  await shell.closed;
}
