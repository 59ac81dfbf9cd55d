import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.ts';
import { runsBuilt } from './runs-built.ts';

/** The file of a worker or child process: beside the caller in the sources, in `out/` once the program is built. */
export function programFile(name: string, callerUrl: string): URL {
  return runsBuilt(callerUrl)
    ? pathToFileURL(join(packageRoot(), 'out', `${name}.js`))
    : new URL(`./${name}.ts`, callerUrl);
}
