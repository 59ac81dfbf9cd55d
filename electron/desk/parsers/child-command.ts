import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../package-root.ts';
import { runsBuilt } from '../runs-built.ts';

/** How a parsers’ child process is started. */
export interface ChildCommand {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The same for a program that knows no such flags and keeps the child in with walls of its own. */
  readonly fence: Fence;
}

/** What a child runs and may have. */
export interface Fence {
  readonly file: string;
  /** Files and folders that it may read; nothing else. */
  readonly readable: readonly string[];
  /** The ceiling of its JavaScript heap in megabytes. */
  readonly heap: number;
  /** What it is told besides. */
  readonly arguments: readonly string[];
}

/** The programs that read foreign bytes: of templates and files of facts, and of captures. */
export type ChildProgram = 'parsers-child' | 'captures-child';

/**
 * The command that starts a child which may read its own code and nothing else: no other file, no process, thread, addon,
 * database or code made from text. `heap` is the ceiling of its JavaScript heap in megabytes.
 */
export function childCommand(
  program: string,
  heap: number,
  child: ChildProgram = 'parsers-child',
): ChildCommand {
  const { file, code, data } = childCode(child);
  return {
    program,
    arguments: [...permissionFlags(code), ...memoryFlags(heap), file, ...data],
    folder: dirname(file),
    environment: environment(),
    fence: { file, readable: code.map((path) => path.replace(/\*$/u, '')), heap, arguments: data },
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

/** What a child runs, and what it may read. */
interface ChildCode {
  readonly file: string;
  readonly code: readonly string[];
  /** Folders of tables that it is told of. */
  readonly data: readonly string[];
}

/**
 * The built child is a file beside the program, and that of captures has a folder of what it loads with the first PDF; from
 * source it is this folder’s, with all that it imports.
 */
function childCode(child: ChildProgram): ChildCode {
  const here = fileURLToPath(import.meta.url);
  const root = packageRoot();
  const readsPdf = child === 'captures-child';
  const data = readsPdf ? [join(root, 'node_modules', 'pdfjs-dist', 'cmaps')] : [];
  if (runsBuilt(import.meta.url)) {
    const file = join(root, 'out', `${child}.js`);
    const folders = readsPdf ? [join(root, 'out', child), ...data] : [];
    return { file, code: [file, ...folders.map((folder) => join(folder, '*'))], data };
  }
  const folders = [
    'briefing',
    join('electron', 'desk', 'parsers'),
    join('electron', 'desk', 'proof'),
    'node_modules',
  ];
  return {
    file: join(dirname(here), `${child}.ts`),
    code: [join(root, 'package.json'), ...folders.map((folder) => join(root, folder, '*'))],
    data,
  };
}

/** Nothing of the user’s environment; the time zone is set so that none is looked up. */
function environment(): Record<string, string> {
  const root = process.env['SystemRoot'];
  return { TZ: 'UTC', ...(process.platform === 'win32' && root !== undefined ? { SystemRoot: root } : {}) };
}
