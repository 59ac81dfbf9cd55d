import type * as Electron from 'electron';
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { asked } from './recorded.ts';

const parentPort = fileURLToPath(new URL('parent-port.ts', import.meta.url));

/** A process of Electron’s, played by one of Node’s that has a `process.parentPort` as well. */
class UtilityTwin extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(file: string, options: Electron.ForkOptions) {
    super();
    this.#child = fork(file, [], {
      execArgv: ['--no-warnings', '--import', parentPort],
      env: { ...options.env },
      serialization: 'advanced',
      silent: true,
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown): void {
    this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.#child.kill('SIGTERM');
  }
}

/** Electron’s `utilityProcess`. */
export const utilityProcess = {
  fork: (file: string, given: readonly string[] = [], options: Electron.ForkOptions = {}): UtilityTwin => {
    asked.push({ what: 'fork', given: [file, given, options] });
    return new UtilityTwin(file, options);
  },
};
