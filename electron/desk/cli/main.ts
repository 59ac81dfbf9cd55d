import { CommanderError } from 'commander';
import type { FailureCode } from '../../../briefing/outcome.ts';
import { exitCodes } from './exit-code.ts';
import { program } from './program.ts';
import { reportFailure, terminal } from './terminal.ts';

/** Runs a command line, that of this process unless another is given, and sets the exit code of the process. */
export async function main(words: readonly string[] = process.argv.slice(2)): Promise<void> {
  const json = words.includes('--json');
  const fail = (code: FailureCode, message: string): number =>
    reportFailure(terminal(json), { code, message, findings: [] });
  watchStreams();
  process.on('uncaughtException', (error) => {
    process.exit(fail('bug', sentenceForBug(error)));
  });
  try {
    process.exitCode = await run(words, json);
  } catch (error) {
    if (isFolderGone(error)) process.exitCode = fail('bad-input', folderGone);
    else if (!(error instanceof CommanderError)) process.exitCode = fail('bug', sentenceForBug(error));
    else if (error.exitCode === 0) process.exitCode = exitCodes.done;
    // Without --json, commander has said it already, with the options that there are.
    else process.exitCode = json ? fail('wrong-usage', sentenceFor(error)) : exitCodes['wrong-usage'];
  }
}

async function run(words: readonly string[], json: boolean): Promise<number> {
  let code = exitCodes.done;
  await program((ended) => {
    code = ended;
  }, json).parseAsync(words, { from: 'user' });
  return code;
}

/** `attache list facts | head` closes the pipe early, which is no fault; a result that reaches nobody is one. */
function watchStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout)
        terminal(false).say(
          `The result could not be printed: the system says ${error.code}. Print it to another file or disk.`,
        );
      process.exit(exitCodes['cannot-write']);
    });
  }
}

const folderGone = 'The folder in which this was run has been removed. Change to another and run it again.';

function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

function sentenceFor(error: CommanderError): string {
  if (error.code === 'commander.help') return 'Give a command. “attache --help” lists them.';
  return error.message.replace(/^error: /, '').replace(/\.?$/, '.');
}

/** Stack traces hold paths and perhaps words of a desk: they are shown only to those who ask for them. */
function sentenceForBug(error: unknown): string {
  const what = error instanceof Error ? error.message.split('\n')[0] : 'unknown';
  const trace = process.env['ATTACHE_TRACE'] === '1' && error instanceof Error ? `\n${error.stack}` : '';
  return (
    `Attaché made a mistake and stopped; nothing was left half-written. ` +
    `Run it again with ATTACHE_TRACE=1 to see where, and report it. (${what})${trace}`
  );
}
