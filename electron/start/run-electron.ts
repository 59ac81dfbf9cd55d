import { spawn } from 'node:child_process';
import { packageRoot } from '../desk/package-root.ts';

/** One that ends in failure within so many milliseconds never showed a window. */
const shownAfter = 5000;

/** Runs the built app in Electron; answers its exit code, or that it could not be started. */
export function runElectron(program: string, desk: string | undefined): Promise<number | 'not-started'> {
  const { promise, resolve } = Promise.withResolvers<number | 'not-started'>();
  const started = performance.now();
  const child = spawn(program, [packageRoot(), ...(desk === undefined ? [] : [desk])], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', () => resolve('not-started'));
  child.on('exit', (code) => {
    const isEarly = performance.now() - started < shownAfter;
    resolve(code !== 0 && isEarly ? 'not-started' : (code ?? 1));
  });
  return promise;
}
