import { Socket } from 'node:net';
import { refused } from '../../../briefing/outcome.ts';
import { encodeFrame, FrameReader } from './frame.ts';
import { jobLimits, requestLimits } from './parser-limits.ts';
import { parserJobs, type ParserJobs } from './parser-jobs.ts';
import { withinTime } from './within-time.ts';

/** What the program sends: which job, and what it needs. The frame’s bytes are the request’s `content`. */
interface Call {
  readonly job: keyof ParserJobs;
  readonly request: object;
}

/** Standard output and error belong to nobody here; replies go over a pipe of their own. */
const replies = new Socket({ fd: 3, readable: false, writable: true });
const reader = new FrameReader(requestLimits);

/** How much longer than the program a child waits before it ends a job itself, in milliseconds. */
const grace = 500;

process.stdin.on('data', (chunk: Buffer) => {
  const frames = reader.push(chunk);
  if (frames === 'too-long') process.exit(1);
  for (const { json, bytes } of frames) {
    const { job, request } = JSON.parse(json) as Call;
    send(JSON.stringify(run(job, job === 'parseIntake' ? { ...request, content: bytes } : request)));
  }
});
process.stdin.on('end', () => process.exit(0));

// The system's clock is looked at for the first time here, before there is anything to read.
withinTime(() => undefined, grace);
send('"ready"');

function run(job: keyof ParserJobs, request: object): unknown {
  if (!Object.hasOwn(parserJobs, job)) throw new Error(`The parsers have no job ${job}.`);
  const work = parserJobs[job] as (given: object) => unknown;
  try {
    return withinTime(() => work(request), jobLimits[job].time + grace);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(
      'bad-input',
      'The text is nested too deep, or grows too large, to be read. Make it simpler.',
    );
  }
}

function send(json: string): void {
  for (const part of encodeFrame(json)) replies.write(part);
}
