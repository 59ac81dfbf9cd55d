import type { Failure, Finding } from '../../../briefing/outcome.ts';
import { exitCodes } from './exit-code.ts';
import { printable } from './printable.ts';
import { linesOfFindings } from './lines-of-findings.ts';

/** Where a command speaks: results on standard output, everything said about them on standard error. */
export interface Terminal {
  readonly json: boolean;
  /** A line of the result, or with `--json` the whole result. */
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
}

/** The process's own streams. */
export function terminal(json: boolean): Terminal {
  return {
    json,
    out: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`),
  };
}

/** Prints a value as JSON, two spaces deep. */
export function outJson(to: Terminal, value: unknown): void {
  to.out(JSON.stringify(value, null, 2));
}

/** Says findings line by line; of many warnings or notes of one kind, the first and how many more there are. */
export function sayFindings(to: Terminal, findings: readonly Finding[]): void {
  for (const line of linesOfFindings(findings)) to.say(line);
}

/** Reports a failure in the form asked for and returns the exit code it stands for. */
export function reportFailure(to: Terminal, failure: Failure): number {
  if (to.json) outJson(to, { ok: false, ...failure });
  else {
    sayFindings(to, failure.findings);
    to.say(failure.message);
  }
  return exitCodes[failure.code];
}
