import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Fence } from './child-command.ts';
import { outOfMemory } from './fenced-start.ts';

/** What Electron gives a process that it starts. */
interface ProgramPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  readonly postMessage: (message: unknown) => void;
}

const { parentPort: program } = process as unknown as { readonly parentPort: ProgramPort };
let thread: Worker | undefined;

/** The first message is the fence, all others are jobs; replies are JSON. */
program.on('message', ({ data }) => {
  if (thread === undefined) thread = startFenced(data as Fence);
  else thread.postMessage(data, []);
});

/** Only what is started after this flag obeys it, which is why the parsers run in a thread. */
function startFenced({ file, readable, heap, arguments: argv }: Fence): Worker {
  setFlagsFromString('--disallow-code-generation-from-strings');
  const fenced = new Worker(file, {
    argv: [...argv],
    env: { TZ: 'UTC' },
    workerData: { readable },
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 },
  });
  // Electron’s port takes one argument and no list of what to transfer.
  fenced.on('message', (json: string) => Reflect.apply(program.postMessage, program, [json]));
  fenced.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory : 1),
  );
  fenced.on('exit', () => process.exit(1));
  return fenced;
}
