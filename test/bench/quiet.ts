import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** The share of the processors that may be busy with other things while something is measured. */
const quiet = 0.1;

/** Waits until the computer has little else to do, at most so many milliseconds; answers the share that was busy last. */
export async function waitForQuiet(most: number): Promise<number> {
  const end = performance.now() + most;
  let busy = await busyShare();
  while (busy > quiet && performance.now() < end) busy = await busyShare();
  return busy;
}

/** The share of the processors that is busy during two seconds. */
export async function busyShare(): Promise<number> {
  const before = spent();
  await wait(2000);
  const after = spent();
  return (after.busy - before.busy) / (after.all - before.all);
}

function spent(): { readonly busy: number; readonly all: number } {
  const times = cpus().map((processor) => processor.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
}
