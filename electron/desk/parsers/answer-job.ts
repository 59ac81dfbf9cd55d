import { refused } from '../../../briefing/outcome.ts';
import { jobLimits } from './parser-limits.ts';
import type { ParserJobs } from './parser-jobs.ts';
import { withinTime } from './within-time.ts';

/** What the program sends: which job, and what it needs. The frame’s bytes are the request’s `content`. */
interface Call {
  readonly job: keyof ParserJobs;
  readonly request: object;
}

/** How much longer than the program a child waits before it ends a job itself, in milliseconds. */
const grace = 500;

/** Does one job that is asked for in JSON; answers JSON. A fault of the parsers rejects, and time run out ends the child. */
export async function answerJob(
  jobs: Partial<ParserJobs>,
  text: string,
  content: Uint8Array,
): Promise<string> {
  const { job, request } = JSON.parse(text) as Call;
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

/** Has the system's clock looked at for the first time, before there is anything to read. */
export function warmClock(): void {
  withinTime(() => undefined, grace);
}
