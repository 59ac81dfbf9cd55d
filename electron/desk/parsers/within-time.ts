import { runInNewContext } from 'node:vm';

/**
 * Does work, and throws when it takes longer than so many milliseconds, even in a loop without end. So a child process ends by
 * itself where the program was killed: a process in a loop does not hear that its pipe was closed.
 */
export function withinTime(work: () => unknown, time: number): unknown {
  return runInNewContext('work()', { work }, { timeout: time }) as unknown;
}
