import { parentPort, workerData } from 'node:worker_threads';

/** The thread's side of `askThread`: does the work on what was asked and answers. What `work` throws ends the thread. */
export function answerOnce(work: (request: unknown) => unknown): void {
  parentPort?.postMessage(work(workerData), []);
}
