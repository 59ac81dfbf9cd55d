import { basename, dirname } from 'node:path';
import { Command } from 'commander';
import { reportFormats, type ReportFormat } from '../../../../briefing/checks/report/report-format.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done, refused } from '../../../../briefing/outcome.ts';
import { reportOnBriefing, type ReportedBriefing } from '../../checks/report-on-briefing.ts';
import { writeReport } from '../../checks/write-report.ts';
import { gatherFromDesk } from '../../export/gather-from-desk.ts';
import { forbids } from '../../export/refuse-errors.ts';
import { writeFiles } from '../../files/write-files.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { CutOffOptions } from '../cut-off-option.ts';
import { cutOffOption, timesFrom } from '../cut-off-option.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { allLinesOfFindings } from '../lines-of-findings.ts';
import { reportFailure, terminal } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface CheckOptions extends DeskOptions, CutOffOptions, Readonly<Partial<Record<ReportFormat, boolean>>> {
  readonly strict?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** `attache check BRIEFING`: says what stands in a briefing's way, and ends with 1 when something does. */
export function checkCommand(ended: Ended): Command {
  return new Command('check')
    .description('check a briefing without writing it; report in words, JSON, SARIF, HTML or PDF')
    .argument('<briefing>', 'id of the briefing')
    .addOption(deskOption())
    .addOption(cutOffOption())
    .option('--strict', 'let warnings fail too')
    .option('--sarif', 'report as SARIF 2.1.0, which other tools show')
    .option('--html', 'report as a web page')
    .option('--pdf', 'report as PDF')
    .option('-o, --output <file>', 'put the report into a file instead of standard output')
    .option('--force', 'replace that file if it is there')
    .action(async (id: string, options: CheckOptions) => {
      ended(await check(id, options));
    });
}

async function check(id: string, options: CheckOptions): Promise<number> {
  const to = terminal(options.json === true);
  const format = formatOf(options);
  if (!format.ok) return reportFailure(to, format.failure);
  interruption();
  const outcome = await withParsers(async (parsers): Promise<Outcome<ReportedBriefing>> => {
    const gathered = await withDesk(options.desk, 'read', (desk) => gatherFromDesk(desk, [id]));
    if (!gathered.ok) return gathered;
    const [inputs] = gathered.value;
    if (inputs === undefined) return refused('bad-input', `There is no briefing ${id} on the desk.`);
    const reported = await reportOnBriefing(inputs, timesFrom(options), parsers);
    return reported.ok ? done(withFindings(reported.value, gathered.findings)) : reported;
  });
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  const said = await sayReport(outcome.value, format.value, options, to);
  if (!said.ok) return reportFailure(to, said.failure);
  const forbidden = outcome.value.report.findings.some((one) => forbids(one, options.strict === true));
  return forbidden ? exitCodes.findings : exitCodes.done;
}

/** The form that was asked for; undefined for words. */
function formatOf(options: CheckOptions): Outcome<ReportFormat | undefined> {
  const [format, second] = reportFormats.filter((one) => options[one] === true);
  if (second !== undefined)
    return refused('wrong-usage', `Give one of --${reportFormats.join(', --')}, not several.`);
  if (format === 'pdf' && options.output === undefined)
    return refused('wrong-usage', 'Give the file for the PDF with --output report.pdf.');
  if (format === undefined && options.output !== undefined)
    return refused('wrong-usage', 'Give the form of the file: --json, --sarif, --html or --pdf.');
  return done(format);
}

function withFindings(
  { report, styled }: ReportedBriefing,
  first: ReportedBriefing['report']['findings'],
): ReportedBriefing {
  return { report: { ...report, findings: [...first, ...report.findings] }, styled };
}

async function sayReport(
  reported: ReportedBriefing,
  format: ReportFormat | undefined,
  options: CheckOptions,
  to: Terminal,
): Promise<Outcome<true>> {
  if (format === undefined) return sayInWords(reported, to);
  const bytes = await writeReport(reported, format);
  if (!bytes.ok) return bytes;
  if (options.output === undefined) {
    to.out(new TextDecoder().decode(bytes.value).trimEnd());
    return done(true);
  }
  const file = { name: basename(options.output), bytes: bytes.value };
  const written = await writeFiles(dirname(options.output), [file], { force: options.force === true });
  return written.ok ? done(true) : written;
}

function sayInWords({ report: { findings, waived } }: ReportedBriefing, to: Terminal): Outcome<true> {
  if (findings.length === 0) to.out('No findings.');
  else for (const line of allLinesOfFindings(findings)) to.out(line);
  if (waived.length > 0) to.say(`${waived.length} let stand with a reason; a report lists them.`);
  return done(true);
}
