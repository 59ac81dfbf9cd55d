import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.ts';

/** The file of a worker or child process: beside the caller in the sources, in `out/` once the program is built. */
export function programFile(name: string, callerUrl: string): URL {
  return callerUrl.endsWith('.ts')
    ? new URL(`./${name}.ts`, callerUrl)
    : pathToFileURL(join(packageRoot(), 'out', `${name}.js`));
}
