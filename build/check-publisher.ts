import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publisherTrouble } from './publisher-trouble.ts';

// Says whether packages can be made, before anything is built: node build/check-publisher.ts.

const packageFile: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
);
const trouble = publisherTrouble(packageFile);
if (trouble !== undefined) {
  process.stderr.write(`${trouble}\n`);
  process.exitCode = 1;
}
