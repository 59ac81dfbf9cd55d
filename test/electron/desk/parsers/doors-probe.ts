import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { closeDoors } from '../../../../electron/desk/parsers/close-doors.ts';
import { attempts, whatWorks } from './attempts.ts';

// A thread that closes itself in, then tries what it may not do.

const port = parentPort;
const own = fileURLToPath(new URL('attempts.ts', import.meta.url));
closeDoors([own]);

/** Ways round a fence that is made of functions; permission flags know nothing of most of them. */
const waysRound: Readonly<Record<string, () => unknown>> = {
  'a built-in by its other name': () => process.getBuiltinModule('fs').readdirSync('/'),
  'a promise of a file': async () => (await import('node:fs/promises')).open('/etc/passwd'),
  'a path that leads out': async () =>
    (await import('node:fs')).readFileSync(`${own}/../../../../../../../etc/passwd`),
  'a file that may be read, to write': async () => (await import('node:fs')).openSync(own, 'w'),
  'a module of a file': async () => (await import('node:module')).createRequire(own)('node:fs') as unknown,
  'hooks of modules': async () => (await import('node:module')).register('data:text/javascript,0'),
  'internal bindings': () =>
    Reflect.apply(Reflect.get(process, 'binding') as () => unknown, process, ['fs']) as unknown,
  'a report on the disk': () => process.report.writeReport('/tmp/attache-probe.json'),
  'another program in its place': () => process.execve?.('/bin/true', [], {}),
  'a socket': async () => (await import('node:net')).connect(9),
  'a name to be looked up': async () => (await import('node:dns/promises')).resolve('example.org'),
  'an address': async () => fetch('http://127.0.0.1:9/'),
  'its own doors, back': async () => {
    const fs = await import('node:fs');
    Object.defineProperty(fs.default, 'readdirSync', { value: () => [] });
  },
};

port?.postMessage(
  {
    worked: [...(await whatWorks(attempts)), ...(await whatWorks(waysRound))],
    tried: Object.keys(attempts).length + Object.keys(waysRound).length,
    environment: Object.keys(process.env),
    // What it was let read is read still.
    own: (await import('node:fs')).readFileSync(own, 'utf8').length > 0,
  },
  [],
);
