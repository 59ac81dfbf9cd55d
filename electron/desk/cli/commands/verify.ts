import { Command } from 'commander';
import { findingsOfVerification, type Verification } from '../../../../briefing/bundle/verification.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { verifyFile } from '../../bundle/verify-file.ts';
import { forbids } from '../../export/refuse-errors.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface VerifyOptions {
  readonly desk?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `attache verify`: makes an exported file anew from what it carries, and says whether it is still the same. */
export function verifyCommand(ended: Ended): Command {
  return new Command('verify')
    .description('say whether a PDF or Word file is what it was made of')
    .argument('<file>', 'a PDF or Word file that Attaché has exported')
    .option(
      '-d, --desk <folder>',
      'desk that has the Word file in which it was made, the boundaries of its map or its fonts',
    )
    .option('--strict', 'also fail where only bytes differ that say no words')
    .action(async (path: string, options: VerifyOptions) => {
      ended(await runVerify(path, options));
    });
}

async function runVerify(path: string, options: VerifyOptions): Promise<number> {
  const to = terminal(options.json === true);
  const { desk } = options;
  const outcome = await withParsers((parsers) =>
    desk === undefined
      ? verifyFile({ path }, parsers)
      : withDesk(desk, 'read', ({ paths }) => verifyFile({ path, desk: paths }, parsers)),
  );
  return outcome.ok ? report(to, outcome, { path, ...options }) : reportFailure(to, outcome.failure);
}

function report(
  to: Terminal,
  { value, findings: others }: Outcome<Verification> & { readonly ok: true },
  { path, strict }: VerifyOptions & { readonly path: string },
): number {
  const findings = [...others, ...findingsOfVerification(value, path)];
  if (to.json) outJson(to, { file: path, ...value, findings });
  else {
    sayFindings(to, findings);
    to.out(sentenceFor(value, path));
  }
  const forbidden = findings.some((finding) => forbids(finding, strict === true));
  return forbidden ? exitCodes.findings : exitCodes.done;
}

const sentences: Readonly<Record<Verification['verdict'], string>> = {
  identical: 'is byte for byte what its bundle makes',
  reviewed: 'is what its bundle makes, with comments or tracked changes put in',
  'same words': 'says what its bundle says, in other bytes',
  different: 'is not what its bundle makes',
};

function sentenceFor({ verdict, title, issued, level, program }: Verification, path: string): string {
  const cut = level === undefined ? '' : `, cut for ${level}`;
  const about = `“${title}”, issued ${issued.slice(0, 10)}${cut}, made by Attaché ${program.made}`;
  return `${path} ${sentences[verdict]}: ${about}.`;
}
