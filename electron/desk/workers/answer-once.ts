import { parentPort, workerData } from 'node:worker_threads';

/** The thread's side of `askThread`: does the work and answers. What `work` throws ends the thread. */
export function answerOnce<Request>(work: (request: Request) => unknown): void {
  parentPort?.postMessage(work(workerData as Request));
}
