import { Argument, Command } from 'commander';
import type { Failure } from '../../../../briefing/outcome.ts';
import { toCsl } from '../../../../briefing/sources/csl.ts';
import { alignedColumns } from '../aligned-columns.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import type { Listable, Listing } from '../listing.ts';
import { listable, listingOf } from '../listing.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface ListOptions extends DeskOptions {
  readonly csl?: boolean;
}

/**
 * `attache list facts|sources|templates|briefings|kinds`: one line each, or with `--json` an array of objects with an id. Sources
 * also as CSL-JSON, which reference managers and `attache add source` read.
 */
export function listCommand(ended: Ended): Command {
  return new Command('list')
    .description('list what is on a desk')
    .addArgument(new Argument('<what>', 'what to list').choices(listable))
    .addOption(deskOption())
    .option('--csl', 'sources as CSL-JSON, for Zotero and other reference managers')
    .action(async (what: Listable, options: ListOptions) => {
      ended(await (options.csl === true ? listAsCsl(what, options) : list(what, options)));
    });
}

async function listAsCsl(what: Listable, options: ListOptions): Promise<number> {
  const to = terminal(options.json === true);
  if (what !== 'sources') return reportFailure(to, onlySources);
  const outcome = await withDesk(options.desk, 'read', ({ store }) => store.sources.list());
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  sayFindings(to, outcome.findings);
  outJson(to, outcome.value.map(toCsl));
  return exitCodes.done;
}

const onlySources: Failure = {
  code: 'wrong-usage',
  message: '--csl is for sources alone. Write: attache list sources --csl',
  findings: [],
};

async function list(what: Listable, options: DeskOptions): Promise<number> {
  const to = terminal(options.json === true);
  const outcome = await withDesk(options.desk, 'read', (desk) => listingOf(what, desk));
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  sayFindings(to, outcome.findings);
  print(to, what, outcome.value);
  return exitCodes.done;
}

function print(to: Terminal, what: Listable, listing: Listing): void {
  if (to.json) outJson(to, listing.items);
  else if (listing.rows.length === 0) to.say(`There are no ${what} on this desk yet.`);
  else {
    const rows = listing.rows.map((row) => row.map(printable));
    for (const line of alignedColumns(rows, process.stdout.isTTY ? process.stdout.columns : 0)) to.out(line);
  }
}
