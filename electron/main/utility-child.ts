import type { UtilityProcess } from 'electron';
import { app, utilityProcess } from 'electron';
import type { ChildCommand } from '../desk/parsers/child-command.ts';
import type { ParsersChild, Reply } from '../desk/parsers/child-process.ts';
import { fencedProgram, outOfMemory } from '../desk/parsers/fenced-start.ts';

/** How often the memory of a working child is looked at, in milliseconds. */
const watchEvery = 250;

/** What a child may hold in all, for every byte that its JavaScript heap may have. */
const memoryPerHeap = 1.5;

const children = new Set<UtilityProcess>();

/**
 * Starts a child of the parsers as a process of Electron's: the packaged program cannot run as Node. Such a process knows no
 * permission flags, so it keeps itself in. To be called when the app is ready.
 */
export function startUtilityChild({ fence, environment }: ChildCommand): ParsersChild {
  const process = utilityProcess.fork(fencedProgram(), [], {
    env: environment,
    stdio: 'ignore',
    serviceName: 'Attaché parsers',
  });
  children.add(process);
  const child = new UtilityChild(process, fence.heap * memoryPerHeap * 1024);
  process.once('exit', () => children.delete(process));
  process.postMessage(fence, []);
  return child;
}

/** Ends all children: nothing of the program is to stay when it goes. */
export function endUtilityChildren(): void {
  for (const process of children) process.kill();
}

class UtilityChild implements ParsersChild {
  readonly ready: Promise<boolean>;
  readonly gone: Promise<Reply>;
  ended = false;
  readonly #process: UtilityProcess;
  /** Kilobytes. */
  readonly #mostMemory: number;
  #next: (reply: Reply) => void = () => undefined;
  #tooFat = false;

  constructor(process: UtilityProcess, mostMemory: number) {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    this.#process = process;
    this.#mostMemory = mostMemory;
    this.gone = promise;
    process.on('message', (json: unknown) => this.#next({ json: String(json) }));
    process.once('exit', (code) => {
      this.ended = true;
      resolve({ ended: code === outOfMemory || this.#tooFat ? 'aborted' : 'ended' });
    });
    this.ready = this.#reply().then((reply) => 'json' in reply);
  }

  get processId(): number | undefined {
    return this.#process.pid;
  }

  async ask(text: string, bytes: Uint8Array, longest: number): Promise<Reply> {
    const watch = setInterval(() => this.#watch(), watchEvery);
    const reply = this.#reply();
    // A copy, since the rest of what the bytes are a part of would be sent as well.
    this.#process.postMessage({ text, bytes: new Uint8Array(bytes) }, []);
    const given = await reply;
    clearInterval(watch);
    return 'json' in given && Buffer.byteLength(given.json) > longest ? { ended: 'too-long' } : given;
  }

  kill(): void {
    this.ended = true;
    this.#process.kill();
  }

  #reply(): Promise<Reply> {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    this.#next = resolve;
    return Promise.race([promise, this.gone]);
  }

  #watch(): void {
    const metric = app.getAppMetrics().find(({ pid }) => pid === this.#process.pid);
    if (metric === undefined || metric.memory.workingSetSize <= this.#mostMemory) return;
    this.#tooFat = true;
    this.#process.kill();
  }
}
