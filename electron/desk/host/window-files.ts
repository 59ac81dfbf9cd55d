import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** One file of the built window. */
export interface WindowFile {
  readonly type: string;
  /** Its bytes, read when they are first asked for. */
  readonly read: () => Buffer;
}

/** The page the window opens with. */
export const windowPage = '/index.html';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
};

/**
 * The built window as a fixed table from address to file: nothing that is asked for later is ever joined to a path, and each
 * file is read once, when it is first asked for.
 */
export function readWindowFiles(
  folder = join(packageRoot(), 'out', 'window'),
): ReadonlyMap<string, WindowFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const address = path.slice(folder.length).replaceAll('\\', '/');
      const type = types[extname(name)] ?? 'application/octet-stream';
      return [address, { type, read: reading(path) }];
    }),
  );
}

function reading(path: string): () => Buffer {
  let bytes: Buffer | undefined;
  return () => (bytes ??= readFileSync(path));
}
