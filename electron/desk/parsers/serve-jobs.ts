import { Socket } from 'node:net';
import { refused } from '../../../briefing/outcome.ts';
import { encodeFrame, FrameReader } from './frame.ts';
import { jobLimits, requestLimits } from './parser-limits.ts';
import type { ParserJobs } from './parser-jobs.ts';
import { withinTime } from './within-time.ts';

/** What the program sends: which job, and what it needs. The frame’s bytes are the request’s `content`. */
interface Call {
  readonly job: keyof ParserJobs;
  readonly request: object;
}

/** How much longer than the program a child waits before it ends a job itself, in milliseconds. */
const grace = 500;

/** Does the jobs that the program sends over standard input, one at a time, until that ends. */
export function serveJobs(jobs: Partial<ParserJobs>): void {
  // Standard output and error belong to nobody here; replies go over a pipe of their own.
  const replies = new Socket({ fd: 3, readable: false, writable: true });
  const reader = new FrameReader(requestLimits);
  const send = (json: string): void => {
    for (const part of encodeFrame(json)) replies.write(part);
  };
  process.stdin.on('data', (chunk: Buffer) => {
    const frames = reader.push(chunk);
    if (frames === 'too-long') process.exit(1);
    for (const { json, bytes } of frames) void answer(jobs, JSON.parse(json) as Call, bytes).then(send);
  });
  process.stdin.on('end', () => process.exit(0));
  // The system's clock is looked at for the first time here, before there is anything to read.
  withinTime(() => undefined, grace);
  send('"ready"');
}

async function answer(
  jobs: Partial<ParserJobs>,
  { job, request }: Call,
  content: Uint8Array,
): Promise<string> {
  if (!Object.hasOwn(jobs, job)) throw new Error(`The parsers have no job ${job}.`);
  const work = jobs[job] as (given: object) => unknown;
  const time = jobLimits[job].time + grace;
  // Work that waits in between is ended here; while it does not, only its own pauses let this happen.
  const timer = setTimeout(() => process.exit(1), time);
  try {
    return JSON.stringify(await withinTime(() => work({ ...request, content }), time));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify(
      refused('bad-input', 'The text is nested too deep, or grows too large, to be read. Make it simpler.'),
    );
  } finally {
    clearTimeout(timer);
  }
}
