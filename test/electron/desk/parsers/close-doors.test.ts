import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const probe = fileURLToPath(new URL('doors-probe.ts', import.meta.url));

/** Starts the probe as a fenced child starts its thread. */
const start = `
  const { Worker } = require('node:worker_threads');
  require('node:v8').setFlagsFromString('--disallow-code-generation-from-strings');
  const thread = new Worker(${JSON.stringify(probe)}, { env: { TZ: 'UTC' } });
  thread.on('message', (found) => process.stdout.write(JSON.stringify(found)));
`;

it('a thread that closed itself in can touch no file, program, thread, socket, database or addon, and make no code', () => {
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', '-e', start], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual({ worked: [], tried: 24, environment: ['TZ'], own: true });
});
