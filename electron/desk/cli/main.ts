import { CommanderError } from 'commander';
import { exitCodes } from './exit-code.ts';
import { program } from './program.ts';
import { terminal } from './terminal.ts';

/** Runs the command line this process was started with and sets its exit code. */
export async function main(): Promise<void> {
  endQuietlyWhenNobodyReads();
  const json = process.argv.includes('--json');
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes['wrong-usage'];
      return;
    }
    sayBug(error, json);
    process.exitCode = exitCodes.bug;
  }
}

async function run(): Promise<number> {
  let code = exitCodes.done;
  await program((ended) => {
    code = ended;
  }).parseAsync(process.argv);
  return code;
}

/** `attache list facts | head` closes the pipe early; that is no fault. */
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}

/** Stack traces hold paths and perhaps words of a desk: they are shown only to those who ask for them. */
function sayBug(error: unknown, json: boolean): void {
  const what = error instanceof Error ? error.message.split('\n')[0] : 'unknown';
  const trace = process.env['ATTACHE_TRACE'] === '1' && error instanceof Error ? `\n${error.stack}` : '';
  const message =
    `Attaché made a mistake and stopped; nothing was left half-written. ` +
    `Run it again with ATTACHE_TRACE=1 to see where, and report it. (${what})${trace}`;
  if (json) terminal(true).out(JSON.stringify({ ok: false, code: 'bug', message, findings: [] }, null, 2));
  else terminal(false).say(message);
}
