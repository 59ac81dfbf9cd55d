import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';
import { answerJob, warmClock } from './answer-job.ts';
import { encodeFrame, FrameReader } from './frame.ts';
import { requestLimits } from './parser-limits.ts';
import type { ParserJobs } from './parser-jobs.ts';
import { serveInThread } from './serve-in-thread.ts';

/** Does the jobs that the program sends, one at a time, until it ends: over standard input, or as a fenced thread. */
export function serveJobs(jobs: Partial<ParserJobs>): void {
  if (isMainThread) serveOverPipes(jobs);
  else serveInThread(jobs);
}

function serveOverPipes(jobs: Partial<ParserJobs>): void {
  // Standard output and error belong to nobody here; replies go over a pipe of their own.
  const replies = new Socket({ fd: 3, readable: false, writable: true });
  const reader = new FrameReader(requestLimits);
  const send = (json: string): void => {
    for (const part of encodeFrame(json)) replies.write(part);
  };
  process.stdin.on('data', (chunk: Buffer) => {
    const frames = reader.push(chunk);
    if (frames === 'too-long') process.exit(1);
    for (const { json, bytes } of frames) void answerJob(jobs, json, bytes).then(send);
  });
  process.stdin.on('end', () => process.exit(0));
  warmClock();
  send('"ready"');
}
