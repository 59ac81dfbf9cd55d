import { Argument, Command } from 'commander';
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

/** `attache list facts|sources|templates|briefings|kinds`: one line each, or with `--json` an array of objects with an id. */
export function listCommand(ended: Ended): Command {
  return new Command('list')
    .description('list what is on a desk')
    .addArgument(new Argument('<what>', 'what to list').choices(listable))
    .addOption(deskOption())
    .action(async (what: Listable, options: DeskOptions) => {
      ended(await list(what, options));
    });
}

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
