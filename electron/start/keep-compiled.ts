import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { userFolder } from '../desk/host/user-folder.ts';

/** Keeps what Node compiles of the program, so that it and its threads start faster the next time. */
export function keepCompiled(): void {
  const folder = join(userFolder(), 'compiled');
  enableCompileCache(folder);
  // Threads have no other way to be told.
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}
