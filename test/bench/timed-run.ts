import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** How long a command took from its start, and the most memory that it and its children held together. */
export interface TimedRun {
  readonly seconds: number;
  /** Megabytes; 0 where the system does not tell. */
  readonly peak: number;
}

/** Runs a command to its end; throws with its words when it fails. */
export async function timedRun(program: string, words: readonly string[]): Promise<TimedRun> {
  const start = performance.now();
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  let peak = 0;
  const watch = setInterval(() => {
    void residentMegabytes(child.pid).then((now) => (peak = Math.max(peak, now)));
  }, 20);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0;
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const own = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const rest = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map((id) => residentMegabytes(Number(id))),
  );
  return own + rest.reduce((sum, one) => sum + one, 0);
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
