import { Command } from 'commander';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done } from '../../../../briefing/outcome.ts';
import { composeBriefing } from '../../export/compose-briefing.ts';
import { gatherFromDesk } from '../../export/gather-from-desk.ts';
import { forbids, withoutRepeats } from '../../export/refuse-errors.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { CutOffOptions } from '../cut-off-option.ts';
import { cutOffOption, timesFrom } from '../cut-off-option.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface CheckOptions extends DeskOptions, CutOffOptions {
  readonly strict?: boolean;
}

/** `attache check BRIEFING`: says what stands in a briefing's way, and ends with 1 when something does. */
export function checkCommand(ended: Ended): Command {
  return new Command('check')
    .description('check a briefing without writing it')
    .argument('<briefing>', 'id of the briefing')
    .addOption(deskOption())
    .addOption(cutOffOption())
    .option('--strict', 'let warnings fail too')
    .action(async (id: string, options: CheckOptions) => {
      ended(await check(id, options));
    });
}

async function check(id: string, options: CheckOptions): Promise<number> {
  const to = terminal(options.json === true);
  interruption();
  const outcome = await withParsers(async (parsers) => {
    const gathered = await withDesk(options.desk, 'read', (desk) => gatherFromDesk(desk, [id]));
    if (!gathered.ok) return gathered;
    const findings = [...gathered.findings];
    for (const inputs of gathered.value) {
      const composed = await composeBriefing(inputs, timesFrom(options), parsers);
      if (!composed.ok) return composed;
      findings.push(...composed.findings);
    }
    return done(id, findings);
  });
  return report(to, outcome, options.strict === true);
}

function report(to: Terminal, outcome: Outcome<string>, strict: boolean): number {
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  const findings = withoutRepeats(outcome.findings);
  if (to.json) outJson(to, { briefing: outcome.value, findings });
  else if (findings.length === 0) to.out('No findings.');
  else sayFindings({ ...to, say: to.out }, findings);
  return findings.some((finding) => forbids(finding, strict)) ? exitCodes.findings : exitCodes.done;
}
