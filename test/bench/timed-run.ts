import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';

/** How long a command took from its start, and what it and its children took together. */
export interface TimedRun {
  readonly seconds: number;
  /** Seconds of processors, which a busy computer changes less; in steps of a hundredth. */
  readonly processor: number;
  /** The most memory in megabytes; 0 where the system does not tell. */
  readonly peak: number;
}

/** Runs a command to its end; throws with its words when it fails. */
export async function timedRun(program: string, words: readonly string[]): Promise<TimedRun> {
  const start = performance.now();
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  let peak = 0;
  let processor = 0;
  const watch = setInterval(() => {
    void residentMegabytes(child.pid).then((now) => (peak = Math.max(peak, now)));
    void processorSeconds(child.pid).then((now) => (processor = Math.max(processor, now)));
  }, 20);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - start) / 1000, processor, peak };
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const own = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  return own + (await sumOverChildren(pid, residentMegabytes));
}

/** What has run so far, and the children that ended before. */
async function processorSeconds(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const ticks = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 16);
  const own = ticks.reduce((sum, each) => sum + Number(each) / 100, 0);
  return own + (await sumOverChildren(pid, processorSeconds));
}

async function sumOverChildren(
  pid: number | undefined,
  measure: (pid: number) => Promise<number>,
): Promise<number> {
  const each = await Promise.all((await childrenOf(pid)).map((id) => measure(id)));
  return each.reduce((sum, one) => sum + one, 0);
}

/** Whichever of its threads has started them. */
async function childrenOf(pid: number | undefined): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

/** The run in the middle of several, by time. */
export async function middleOf(count: number, run: () => Promise<TimedRun>): Promise<TimedRun> {
  const runs: TimedRun[] = [];
  for (let turn = 0; turn < count; turn++) runs.push(await run());
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('at least one run');
  return middle;
}
