import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A TypeScript program that runs in a process of its own, with what it prints. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** All of its output; there when it has ended. */
  readonly output: Promise<string>;
  readonly ended: Promise<unknown>;
}

export interface ProgramOptions {
  /** Run as another user, so that permissions count even where the tests run as root. */
  readonly user?: number;
  /** A command before Node: `strace …`, `prlimit …`. */
  readonly through?: readonly string[];
}

/** Starts a program of the tests on this Node. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  { user, through = [] }: ProgramOptions = {},
): RunningProgram {
  const [command = '', ...rest] = [...through, process.execPath, '--no-warnings', program, ...parameters];
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  return { process: child, output: text(child.stdout), ended: once(child, 'exit') };
}

/** Another user than root, as which programs are run where the tests run as root. */
export const nobody = 65_534;

/** Whether a program can be run as {@link nobody}: for that the tests must run as root, from a folder all may read. */
export function canRunAsNobody(program: string): boolean {
  if (process.getuid?.() !== 0) return false;
  const script = `fs.readFileSync(${JSON.stringify(program)})`;
  return spawnSync(process.execPath, ['-e', script], { uid: nobody, gid: nobody }).status === 0;
}
