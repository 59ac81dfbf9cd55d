import { parentPort, workerData } from 'node:worker_threads';
import { answerJob, warmClock } from './answer-job.ts';
import { closeDoors } from './close-doors.ts';
import type { ParserJobs } from './parser-jobs.ts';

/** A job on its way to a fenced child. */
export interface ThreadJob {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Closes this thread in, then does the jobs that it is sent. */
export function serveInThread(jobs: Partial<ParserJobs>): void {
  const port = parentPort;
  const send = (json: string): void => port?.postMessage(json, []);
  const { readable } = workerData as { readonly readable: readonly string[] };
  warmClock();
  closeDoors(readable);
  port?.on('message', ({ text, bytes }: ThreadJob) => void answerJob(jobs, text, bytes).then(send));
  send('"ready"');
}
