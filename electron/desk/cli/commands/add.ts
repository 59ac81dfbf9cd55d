import { basename } from 'node:path';
import { Argument, Command } from 'commander';
import type { Intake } from '../../../../briefing/intake/intake.ts';
import type { Finding, Outcome } from '../../../../briefing/outcome.ts';
import { done } from '../../../../briefing/outcome.ts';
import { knownTo } from '../../intake/known-to.ts';
import { readIntake } from '../../intake/read-intake.ts';
import { refuseErrors } from '../../export/refuse-errors.ts';
import type { Desk } from '../../open-desk.ts';
import type { Parsers } from '../../parsers/parsers.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface AddOptions extends DeskOptions {
  readonly strict?: boolean;
}

/** Ids of what was added. */
interface Added {
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

/** `attache add fact|source FILE`: adds everything in a JSON, JSON Lines or CSV file to a desk, or nothing. */
export function addCommand(ended: Ended): Command {
  return new Command('add')
    .description('add facts or sources from a file')
    .addArgument(new Argument('<what>', 'what the file holds').choices(['fact', 'source']))
    .argument('<file>', 'JSON, JSON Lines or CSV; - for standard input')
    .addOption(deskOption())
    .option('--strict', 'add nothing when there is a warning')
    .action(async (what: 'fact' | 'source', file: string, options: AddOptions) => {
      ended(await runAdd(what, file, options));
    });
}

async function runAdd(what: 'fact' | 'source', file: string, options: AddOptions): Promise<number> {
  const to = terminal(options.json === true);
  const outcome = await withParsers((parsers) =>
    withDesk(options.desk, 'write', (desk) => add(what, file, desk, parsers, options.strict === true)),
  );
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  sayFindings(to, outcome.findings);
  if (to.json) outJson(to, outcome.value);
  else to.out(sentenceFor(outcome.value));
  return exitCodes.done;
}

async function add(
  what: 'fact' | 'source',
  file: string,
  desk: Desk,
  parsers: Parsers,
  strict: boolean,
): Promise<Outcome<Added>> {
  const known = knownTo(desk);
  if (!known.ok) return known;
  const read = refuseErrors(await readIntake(what, file, parsers, known.value), strict);
  if (!read.ok) return read;
  const kept = desk.store.transaction(() => keep(desk, read.value));
  if (kept.ok) return done(kept.value, [...read.findings, ...kept.findings]);
  return { ok: false, failure: { ...kept.failure, findings: kept.failure.findings.map(inFile(file)) } };
}

function inFile(file: string): (finding: Finding) => Finding {
  return (finding) => ({ ...finding, place: { file: basename(file), ...finding.place } });
}

function keep({ store }: Desk, intake: Intake): Outcome<Added> {
  const sources = store.sources.add(intake.sources);
  if (!sources.ok) return sources;
  const facts = store.facts.add(intake.facts);
  if (!facts.ok) return facts;
  return done({ facts: intake.facts.map((one) => one.id), sources: intake.sources.map((one) => one.id) });
}

function sentenceFor({ facts, sources }: Added): string {
  const parts = [counted(facts.length, 'fact'), counted(sources.length, 'source')].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? 'The file holds nothing to add.' : `Added ${parts.join(' and ')}.`;
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
