import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';

/** One piece of work for a thread. */
export interface ThreadErrand<Request> {
  /** What runs in the thread: it calls `answerOnce`. */
  readonly file: URL;
  readonly request: Request;
  /** Ends the work, and the thread with it. */
  readonly signal?: AbortSignal | undefined;
  /** What the user is told where the thread fails, before the reason: `The files could not be searched.` */
  readonly failed: string;
}

/** Has one piece of work done in a thread of its own, so that nothing else waits for it; the thread ends with the answer. */
export async function askThread<Request, Answer>({
  file,
  request,
  signal,
  failed,
}: ThreadErrand<Request>): Promise<Outcome<Answer>> {
  const stopped: Outcome<never> = refused('cannot-write', 'Stopped. Nothing was written.');
  if (signal?.aborted === true) return stopped;
  const thread = new Worker(file, { workerData: request });
  const { promise, resolve } = Promise.withResolvers<Outcome<Answer>>();
  const faulty = (reason: string): void =>
    resolve(refused('bug', `${failed} It is a fault of the program. Report this: ${reason}`));
  const stop = (): void => resolve(stopped);
  signal?.addEventListener('abort', stop, { once: true });
  thread.on('message', (answer: Answer) => resolve(done(answer)));
  thread.on('error', (error) => faulty(error instanceof Error ? error.message : 'unknown'));
  thread.on('exit', () => faulty('the thread ended without an answer'));
  const outcome = await promise;
  signal?.removeEventListener('abort', stop);
  await thread.terminate();
  return outcome;
}
