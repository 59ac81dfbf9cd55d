import { percentile } from './measurement.ts';

/** So often a work is done in a row: what the collector of memory does falls on the work that made it do so. */
const inARow = 4;

/**
 * How many milliseconds of processors each of several works takes, half of the times: all of them in turn, so that what
 * else the computer does falls on all alike. The first third of the turns is still warming up.
 */
export async function timesInTurn(
  works: readonly (() => Promise<unknown>)[],
  turns: number,
): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, work] of works.entries()) times[at]?.push(await processorTime(work));
  }
  return times.map((each) => percentile(each.slice(Math.floor(turns / 3)), 0.5));
}

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < inARow; time++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / inARow;
}
