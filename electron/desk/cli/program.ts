import { Command } from 'commander';
import packageFile from '../../../package.json' with { type: 'json' };
import { addCommand } from './commands/add.ts';
import { boundariesCommand } from './commands/boundaries.ts';
import { captureCommand } from './commands/capture.ts';
import { chartCommand } from './commands/chart.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { fontCommand } from './commands/font.ts';
import { listCommand } from './commands/list.ts';
import { newCommand } from './commands/new.ts';
import { schemaCommand } from './commands/schema.ts';
import { showCommand } from './commands/show.ts';
import { styleCommand } from './commands/style.ts';
import { templateCommand } from './commands/template.ts';
import { traceCommand } from './commands/trace.ts';
import { unpackCommand } from './commands/unpack.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Ended } from './ended.ts';

/** The command line `attache` with all its commands; wrong usage is thrown as a CommanderError, and said unless `silent`. */
export function program(ended: Ended, silent = false): Command {
  const root = new Command('attache')
    .description(packageFile.description)
    .version(packageFile.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', afterHelp);
  const commands = [
    newCommand,
    listCommand,
    showCommand,
    addCommand,
    captureCommand,
    exportCommand,
    checkCommand,
    chartCommand,
    boundariesCommand,
    fontCommand,
    schemaCommand,
    styleCommand,
    templateCommand,
    unpackCommand,
    verifyCommand,
    traceCommand,
  ];
  for (const make of commands) root.addCommand(withCommonOptions(make(ended)));
  strictly(root, silent);
  return root;
}

function withCommonOptions(command: Command): Command {
  return command
    .option('--json', 'print machine-readable JSON on standard output')
    .version(packageFile.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}

function strictly(command: Command, silent: boolean): void {
  if (silent) command.configureOutput({ writeErr: () => undefined });
  command.exitOverride().showHelpAfterError('(add --help for what can be given)').showSuggestionAfterError();
  for (const inner of command.commands) strictly(inner, silent);
}

const afterHelp = `
Exit codes: 0 done, 1 findings that an error or --strict forbids, 2 wrong usage, 3 bad input, 4 could not write, 70 a bug.

First steps:
  attache new my-desk --sample
  attache list briefings --desk my-desk
  attache export B1 --desk my-desk --to out`;
