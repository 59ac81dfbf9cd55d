import { Command } from 'commander';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done, refused } from '../../../../briefing/outcome.ts';
import { nearestName } from '../../../../briefing/text/nearest-name.ts';
import { builtInTemplate } from '../../built-in.ts';
import { readDeskTemplate } from '../../desk-templates.ts';
import { describeThing } from '../describe-thing.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { listable, listingOf } from '../listing.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';
import type { Desk } from '../../open-desk.ts';

/** `attache show ID`: everything the desk knows of one fact, source, briefing, template or kind. */
export function showCommand(ended: Ended): Command {
  return new Command('show')
    .description('show one fact, source, briefing, template or kind')
    .argument('<id>', 'its id')
    .addOption(deskOption())
    .action(async (id: string, options: DeskOptions) => {
      ended(await show(id, options));
    });
}

async function show(id: string, options: DeskOptions): Promise<number> {
  const to = terminal(options.json === true);
  const outcome = await withDesk(options.desk, 'read', (desk) => find(id, desk));
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  sayFindings(to, outcome.findings);
  if (to.json) outJson(to, outcome.value);
  else for (const line of describeThing(outcome.value)) to.out(line);
  return exitCodes.done;
}

async function find(id: string, desk: Desk): Promise<Outcome<object>> {
  const names: string[] = [];
  for (const what of listable) {
    const listing = listingOf(what, desk);
    if (!listing.ok) return listing;
    const item = listing.value.items.find((one) => one.id === id);
    if (item !== undefined) return what === 'templates' ? withText(item, desk) : done(item);
    for (const { id: name } of listing.value.items) names.push(name);
  }
  const near = nearestName(id, names);
  const hint = near === undefined ? 'List what there is with “attache list”.' : `Did you mean “${near}”?`;
  return refused('bad-input', `There is nothing with the id “${id}” on this desk. ${hint}`);
}

/** A template with what is written in it: its head names the parameters and what each slot asks for. */
async function withText<Named extends { readonly id: string }>(
  template: Named,
  { paths }: Desk,
): Promise<Outcome<Named & { readonly text: string }>> {
  const own = await readDeskTemplate(paths, template.id);
  return own.ok ? done({ ...template, text: own.value ?? builtInTemplate(template.id) ?? '' }) : own;
}
