import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../package-root.ts';

/** How a parsers’ child process is started. */
export interface ChildCommand {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The command that starts a child which may read its own code and nothing else: no other file, no process, thread, addon,
 * database or code made from text. `heap` is the ceiling of its JavaScript heap in megabytes.
 */
export function childCommand(program: string, heap: number): ChildCommand {
  const { file, code } = childCode();
  return {
    program,
    arguments: [...permissionFlags(code), ...memoryFlags(heap), file],
    folder: dirname(file),
    environment: environment(),
  };
}

/** The flags that fence a process in, with the paths whose code it may read. */
export function permissionFlags(code: readonly string[]): readonly string[] {
  return [
    '--permission',
    ...code.map((path) => `--allow-fs-read=${path}`),
    '--no-experimental-sqlite',
    '--disallow-code-generation-from-strings',
    '--disable-proto=delete',
    '--no-warnings',
  ];
}

/** Short-lived objects get little room, so that a child that has worked does not stay large. */
function memoryFlags(heap: number): readonly string[] {
  return ['--max-semi-space-size=4', `--max-old-space-size=${heap}`];
}

/** The built child is one file beside the program; from source it is this folder’s, with all that it imports. */
function childCode(): { readonly file: string; readonly code: readonly string[] } {
  const here = fileURLToPath(import.meta.url);
  if (!here.endsWith('.ts')) {
    const file = join(packageRoot(), 'out', 'parsers-child.js');
    return { file, code: [file] };
  }
  const file = join(dirname(here), 'parsers-child.ts');
  const root = packageRoot();
  const folders = ['briefing', join('electron', 'desk', 'parsers'), 'node_modules'];
  return { file, code: [join(root, 'package.json'), ...folders.map((folder) => join(root, folder, '*'))] };
}

/** Nothing of the user’s environment; the time zone is set so that none is looked up. */
function environment(): Record<string, string> {
  const root = process.env['SystemRoot'];
  return { TZ: 'UTC', ...(process.platform === 'win32' && root !== undefined ? { SystemRoot: root } : {}) };
}
