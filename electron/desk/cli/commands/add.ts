import { basename } from 'node:path';
import { Argument, Command } from 'commander';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done, placedWithin } from '../../../../briefing/outcome.ts';
import { counted } from '../../../../briefing/text/counted.ts';
import { listed } from '../../../../briefing/text/listed.ts';
import type { Kept } from '../../intake/keep-intake.ts';
import { now } from '../../clock.ts';
import { keepIntake } from '../../intake/keep-intake.ts';
import { knownTo } from '../../intake/known-to.ts';
import { readInput } from '../../intake/read-input.ts';
import { intakeRequest } from '../../intake/read-intake.ts';
import { refuseErrors } from '../../export/refuse-errors.ts';
import type { Desk } from '../../open-desk.ts';
import type { Parsers } from '../../parsers/parsers.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface AddOptions extends DeskOptions {
  readonly strict?: boolean;
}

const nouns = ['fact', 'source', 'briefing', 'desk'] as const;

type Noun = (typeof nouns)[number];

/** `attache add fact|source|briefing|desk FILE`: adds everything in a JSON, JSON Lines or CSV file to a desk, or nothing. */
export function addCommand(ended: Ended): Command {
  return new Command('add')
    .description('add facts, sources or drafts from a file')
    .addArgument(new Argument('<what>', 'what the file holds').choices(nouns))
    .argument('<file>', 'JSON, JSON Lines or CSV; - for standard input')
    .addOption(deskOption())
    .option('--strict', 'add nothing when there is a warning')
    .action(async (what: Noun, file: string, options: AddOptions) => {
      ended(await runAdd(what, file, options));
    });
}

async function runAdd(what: Noun, file: string, options: AddOptions): Promise<number> {
  const to = terminal(options.json === true);
  interruption();
  // Read before the desk is opened: nobody waits for it while standard input goes on.
  const outcome = await withParsers(async (parsers) => {
    const content = await readInput(file);
    if (!content.ok) return content;
    return withDesk(options.desk, 'share', (desk) =>
      add({ what, file, content: content.value, strict: options.strict === true }, desk, parsers),
    );
  });
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  if (to.json) outJson(to, { ...outcome.value, findings: outcome.findings });
  else {
    sayFindings(to, outcome.findings);
    to.out(sentenceFor(outcome.value));
  }
  return exitCodes.done;
}

interface Addition {
  readonly what: Noun;
  readonly file: string;
  readonly content: Uint8Array;
  readonly strict: boolean;
}

async function add(addition: Addition, desk: Desk, parsers: Parsers): Promise<Outcome<Kept>> {
  const { what, file, content, strict } = addition;
  const known = knownTo(desk);
  if (!known.ok) return known;
  const request = intakeRequest(what, file, content, known.value);
  const read = refuseErrors(await parsers.parseIntake(request), strict);
  if (!read.ok) return read;
  const note = { label: 'Added from the command line', at: now() };
  const kept = desk.store.change(note, () => keepIntake(desk.store, read.value));
  if (kept.ok) return done(kept.value.value, [...read.findings, ...kept.findings]);
  return placedWithin({ file: basename(file) }, kept);
}

function sentenceFor(kept: Kept): string {
  const { facts, sources, briefings, kinds } = kept;
  const groups = Object.entries({ fact: facts, source: sources, briefing: briefings, kind: kinds });
  const parts = groups.filter(([, ids]) => ids.length > 0).map(([noun, ids]) => counted(ids.length, noun));
  if (kept.settings) parts.push('settings');
  return parts.length === 0 ? 'The file holds nothing to add.' : `Added ${listed(parts)}.`;
}
