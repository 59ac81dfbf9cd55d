import { createRequire, syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Modules of which nothing is left to use. */
const closed = [
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'inspector/promises',
  'net',
  'node:sqlite',
  'repl',
  'tls',
  'v8',
  'wasi',
  'worker_threads',
] as const;

/** What is left of the modules that reach files, and only for paths that may be read. */
const readers = new Set([
  'access',
  'existsSync',
  'lstat',
  'lstatSync',
  'openSync',
  'readFile',
  'readFileSync',
  'realpathSync',
  'stat',
  'statSync',
]);

/** What reads on in a file that was opened; the others need it. */
const openFileReaders = new Set(['close', 'closeSync', 'fstat', 'fstatSync', 'read', 'readSync']);

/** Names by which code reaches past the modules. */
const moduleDoors = ['createRequire', 'enableCompileCache', 'register', 'registerHooks', 'runMain'];
const processDoors = [
  'binding',
  '_linkedBinding',
  '_debugProcess',
  'abort',
  'chdir',
  'dlopen',
  'execve',
  'kill',
  'loadEnvFile',
  'setegid',
  'seteuid',
  'setgid',
  'setgroups',
  'setuid',
];
const globalDoors = ['fetch', 'WebSocket', 'EventSource', 'BroadcastChannel'];

type Members = Record<string, unknown>;

/**
 * Closes this thread in, for good: no file but those under the paths given, no process, thread, network, database, addon or
 * inspector. It stands in for Node’s permission flags where a program cannot be started with them. What is to be used later
 * is to be loaded before.
 */
export function closeDoors(readable: readonly string[]): void {
  const load = createRequire(import.meta.url);
  const isReadable = (path: unknown): boolean => isUnder(path, readable);
  for (const name of closed) closeAll(members(load, name));
  for (const name of ['fs', 'fs/promises']) closeFiles(members(load, name), isReadable);
  closeAll(process.report as unknown as Members);
  for (const name of moduleDoors) close(members(load, 'module'), name);
  for (const name of processDoors) close(process as unknown as Members, name);
  for (const name of globalDoors) Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(Object.prototype, '__proto__');
  syncBuiltinESMExports();
}

/** A module that this Node was started without has no doors. */
function members(load: NodeJS.Require, name: string): Members {
  try {
    return load(name) as Members;
  } catch {
    return {};
  }
}

function closeAll(module: Members): void {
  for (const name of Object.keys(module)) if (typeof module[name] === 'function') close(module, name);
}

function closeFiles(module: Members, isReadable: (path: unknown) => boolean): void {
  for (const name of Object.keys(module)) {
    const real = module[name];
    if (typeof real !== 'function' || openFileReaders.has(name)) continue;
    if (!readers.has(name)) close(module, name);
    else
      put(module, name, (...given: unknown[]) => {
        if (!isReadable(given[0]) || (name === 'openSync' && !isForReading(given[1]))) throw refusal(name);
        return Reflect.apply(real, module, given) as unknown;
      });
  }
}

function close(holder: Members, name: string): void {
  if (!(name in holder)) return;
  put(holder, name, function refuse() {
    throw refusal(name);
  });
}

function put(holder: Members, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: false, writable: false });
}

function refusal(name: string): Error {
  return Object.assign(new Error(`The parsers may not use ${name}.`), { code: 'ERR_ACCESS_DENIED' });
}

function isForReading(flags: unknown): boolean {
  return flags === undefined || flags === 'r' || flags === 0;
}

function isUnder(path: unknown, readable: readonly string[]): boolean {
  const asked = path instanceof URL && path.protocol === 'file:' ? fileURLToPath(path) : path;
  if (typeof asked !== 'string') return false;
  const whole = resolve(asked);
  return readable.some((one) => whole === one || whole.startsWith(one.endsWith(sep) ? one : `${one}${sep}`));
}
