import { refused, type Outcome, type Place } from '../../../briefing/outcome.ts';
import type { ParsersChild } from './child-process.ts';
import type { ChildCommand } from './child-command.ts';
import { startParsersChild } from './child-starter.ts';
import type { ParserJobs } from './parser-jobs.ts';
import { jobLimits, requestLimits, startTime, type JobLimits } from './parser-limits.ts';
import { residentMemory } from './resident-memory.ts';

/** What a job is given. */
export interface JobRequest {
  readonly json: object;
  /** Foreign bytes, handed on as they are. */
  readonly bytes?: Uint8Array;
  /** What a finding points to where the job is stopped. */
  readonly place: Place;
}

/** Why there is no reply. */
type Stopped = { readonly code: 'bad-input' | 'bug'; readonly message: string };
type Ended = { readonly json: string } | Stopped;

/** How often the memory of a working child is looked at, in milliseconds. */
const watchEvery = 25;

/** What a job may hold beyond its limit for every byte it was sent, which the sender has measured. */
const memoryPerByte = 8;

const notStarted: Stopped = {
  code: 'bug',
  message:
    'The process that reads templates and files could not be started. Nothing was changed. Install Attaché again.',
};

/**
 * One child process, kept warm. It does one job at a time; a job that breaks a limit ends it, and another takes its place.
 */
export class ParsersProcess {
  readonly #command: ChildCommand;
  #child: ParsersChild | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(command: ChildCommand) {
    this.#command = command;
  }

  /** Starts the child unless it runs. Calls do so themselves; early, it is warm by then. */
  start(): ParsersChild {
    if (this.#child?.ended === false) return this.#child;
    this.#child = startParsersChild(this.#command);
    return this.#child;
  }

  /** Has a job done, after those asked for before it. `read` checks the reply, which comes from a process not trusted. */
  call<T>(
    job: keyof ParserJobs,
    request: JobRequest,
    read: (reply: unknown) => Outcome<T>,
  ): Promise<Outcome<T>> {
    const outcome = this.#queue.then(async () => {
      const ended = this.#closed ? notStarted : await this.#send(job, request);
      if ('json' in ended) return read(parsed(ended.json));
      const { code, message } = ended;
      return refused<T>(code, message, [
        { rule: 'parsers', severity: 'error', message, place: request.place },
      ]);
    });
    this.#queue = outcome;
    return outcome;
  }

  /** Ends the child; calls that wait are refused. */
  close(): void {
    this.#closed = true;
    this.#child?.kill();
  }

  async #send(job: keyof ParserJobs, { json, bytes = new Uint8Array() }: JobRequest): Promise<Ended> {
    const limits = jobLimits[job];
    const text = JSON.stringify({ job, request: json });
    if (Buffer.byteLength(text) > requestLimits.json || bytes.length > requestLimits.bytes) {
      return { code: 'bad-input', message: `${limits.what} is too large to be read. ${limits.advice}` };
    }
    const child = this.start();
    if (!(await within(startTime, child.ready))) {
      child.kill();
      return notStarted;
    }
    const ended = await replyOf(child, { text, bytes, limits });
    if (!('json' in ended) || tooFat(child, limits)) {
      child.kill();
      if (!this.#closed) this.start();
    }
    return ended;
  }
}

interface Work {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly limits: JobLimits;
}

/** Has a child do one job within its limits of time, memory and length. */
async function replyOf(child: ParsersChild, { text, bytes, limits }: Work): Promise<Ended> {
  let over: Stopped | undefined;
  const end = (why: string): void => {
    over ??= { code: 'bad-input', message: `${limits.what} ${why} and was stopped. ${limits.advice}` };
    child.kill();
  };
  const timer = setTimeout(() => end(`took longer than ${limits.time / 1000} s`), limits.time);
  const memory = limits.memory + memoryPerByte * (text.length + bytes.length);
  const needed = `needed more than ${Math.round(memory / 1024 ** 2)} MB of memory`;
  const watch = setInterval(() => {
    if (memoryOf(child) > memory) end(needed);
  }, watchEvery);
  const reply = await child.ask(text, bytes, limits.reply);
  clearTimeout(timer);
  clearInterval(watch);
  if (over !== undefined) return over;
  if ('json' in reply) return reply;
  if (reply.ended === 'too-long') end('came to more than can be held');
  // A full heap ends the process by itself, with an abort; nothing else does so.
  else if (reply.ended === 'aborted') end(needed);
  return (
    over ?? {
      code: 'bug',
      message: `${limits.what} could not be read, because the parsers failed. Nothing was changed. If it happens again, report it.`,
    }
  );
}

function memoryOf(child: ParsersChild): number {
  return (child.processId === undefined ? undefined : residentMemory(child.processId)) ?? 0;
}

/** A child that holds most of what it may would stop the next job for what this one left behind. */
function tooFat(child: ParsersChild, limits: JobLimits): boolean {
  return memoryOf(child) > limits.memory * 0.75;
}

async function within(time: number, ready: Promise<boolean>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), time);
  const first = await Promise.race([ready, promise]);
  clearTimeout(timer);
  return first;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
