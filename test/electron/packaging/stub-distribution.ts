import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark in Electron’s program after which its fuses stand. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** What stands there in Electron’s own builds: version 1, the number of fuses, and a sign for each. */
const fuses = '101001011';

/** Makes a folder that looks like a distribution of Electron for Linux and runs nothing. */
export function makeStubDistribution(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  const program = Buffer.concat([
    Buffer.from(`\x7fELF${'\0'.repeat(64)}${sentinel}`, 'latin1'),
    Buffer.from([1, fuses.length]),
    Buffer.from(`${fuses}${'\0'.repeat(64)}`, 'latin1'),
  ]);
  writeFileSync(join(folder, 'electron'), program);
  chmodSync(join(folder, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'resources.pak', 'locales/en-US.pak'])
    writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'version'), version);
}
