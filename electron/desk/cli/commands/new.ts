import { Command } from 'commander';
import { createDesk } from '../../create-desk.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import { createSampleDesk } from '../../sample-desk.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';

interface NewOptions {
  readonly sample?: boolean;
  readonly json?: boolean;
}

/** `attache new DESK [--sample]`: makes a desk, empty or with the sample's facts, sources and drafts. */
export function newCommand(ended: Ended): Command {
  return new Command('new')
    .description('make a desk in a new folder')
    .argument('<desk>', 'folder for the desk; its parent must be there')
    .option('--sample', 'put in the sample: 28 facts, 6 sources and four drafts')
    .action(async (folder: string, options: NewOptions) => {
      ended(await runNew(folder, options));
    });
}

async function runNew(folder: string, options: NewOptions): Promise<number> {
  const to = terminal(options.json === true);
  // A desk is made in less time than it takes to undo it.
  interruption().beginWriting();
  const outcome =
    options.sample === true
      ? await withParsers((parsers) => createSampleDesk(folder, parsers))
      : await createDesk(folder);
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  sayFindings(to, outcome.findings);
  if (to.json) outJson(to, { desk: outcome.value.folder });
  else to.out(`Made the desk ${outcome.value.folder}`);
  return exitCodes.done;
}
