import { extname } from 'node:path';
import { Command } from 'commander';
import type { ExportFormat } from '../../../../briefing/editions/export-format.ts';
import { exportFormats } from '../../../../briefing/editions/export-format.ts';
import type { WordStory } from '../../../../briefing/edited/word-story.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { afterFindings, done, refused } from '../../../../briefing/outcome.ts';
import type { BriefingInputs } from '../../export/briefing-inputs.ts';
import type { ExportedBriefing } from '../../export/export-briefings.ts';
import { exportBriefings } from '../../export/export-briefings.ts';
import { gatherFromDesk } from '../../export/gather-from-desk.ts';
import { gatherFromFiles } from '../../export/gather-from-files.ts';
import { refuseErrors } from '../../export/refuse-errors.ts';
import { prepareFormats } from '../../export/write-formats.ts';
import { sha256Of } from '../../files/sha256.ts';
import { writeFiles } from '../../files/write-files.ts';
import type { Parsers } from '../../parsers/parsers.ts';
import { findOlderText } from '../../review/find-older-text.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { CutOffOptions } from '../cut-off-option.ts';
import { cutOffOption, timesFrom } from '../cut-off-option.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { progressBar } from '../progress-bar.ts';
import type { Terminal } from '../terminal.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { titleOption } from '../title-option.ts';
import { withDesk } from '../with-desk.ts';

interface ExportOptions extends DeskOptions, CutOffOptions, Readonly<Partial<Record<ExportFormat, boolean>>> {
  readonly to: string;
  readonly release?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly all?: boolean;
  readonly facts?: string;
  readonly template?: string;
  readonly title?: string;
  readonly comments?: boolean;
  readonly changesFrom?: string;
  /** False with `--no-bundle`. */
  readonly bundle: boolean;
}

/** What one briefing became: its files as written. */
interface WrittenBriefing {
  readonly id: string;
  readonly files: readonly WrittenFile[];
}

interface WrittenFile {
  readonly format: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `attache export`: writes briefings of a desk, or of a file of facts and a template, as PDF, Word, HTML and Markdown. */
export function exportCommand(ended: Ended): Command {
  return new Command('export')
    .description('write a briefing as PDF and Word files')
    .argument('[briefing]', 'id of the briefing')
    .addOption(deskOption())
    .requiredOption('-t, --to <folder>', 'folder for the files')
    .option('--all', 'export every briefing of the desk')
    .option('--facts <file>', 'facts without a desk: JSON, JSON Lines or CSV; - for standard input')
    .option('--template <name>', 'template for --facts: a file, or the name of a built-in one')
    .addOption(titleOption())
    .option('--pdf', 'write PDF')
    .option('--docx', 'write Word')
    .option('--html', 'write HTML')
    .option('--md', 'write Markdown')
    .addOption(cutOffOption())
    .option('--release <level>', 'cut it for the readers of that level, as in TLP:GREEN')
    .option('--no-bundle', 'leave out of PDF and Word files what they were made of')
    .option('--comments', 'put findings into the Word file as comments')
    .option(
      '--changes-from <text>',
      'mark in the Word file what was changed since a Word file or another briefing',
    )
    .option('--strict', 'write nothing when there is a warning')
    .option('--force', 'replace files that are there')
    .action(async (id: string | undefined, options: ExportOptions) => {
      ended(await runExport(id, options));
    });
}

async function runExport(id: string | undefined, options: ExportOptions): Promise<number> {
  const to = terminal(options.json === true);
  const usage = checkUsage(id, options);
  if (!usage.ok) return reportFailure(to, usage.failure);
  const interrupted = interruption();
  const outcome = await withParsers(async (parsers) => {
    const made = await makeFiles(id, options, parsers);
    return made.ok ? write(made, options, interrupted.beginWriting()) : made;
  });
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  report(to, outcome);
  return exitCodes.done;
}

function checkUsage(id: string | undefined, options: ExportOptions): Outcome<true> {
  const fromFiles = options.facts !== undefined || options.template !== undefined;
  const ways = [id !== undefined, options.all === true, fromFiles].filter(Boolean).length;
  if (ways !== 1)
    return refused('wrong-usage', 'Give the id of one briefing, or --all, or --facts with --template.');
  if (fromFiles && (options.facts === undefined || options.template === undefined))
    return refused('wrong-usage', 'Give --facts and --template together.');
  if (!fromFiles && options.title !== undefined)
    return refused('wrong-usage', 'Give --title only with --facts: a briefing of the desk has a title.');
  return checkWordUsage(options);
}

function checkWordUsage(options: ExportOptions): Outcome<true> {
  const asked = options.comments === true ? '--comments' : '--changes-from';
  const isAsked = options.comments === true || options.changesFrom !== undefined;
  if (isAsked && !formatsOf(options).includes('docx'))
    return refused('wrong-usage', `Give --docx too: ${asked} is about the Word file.`);
  if (options.all === true && options.changesFrom !== undefined)
    return refused(
      'wrong-usage',
      'Give the id of one briefing with --changes-from: one text is older than one other.',
    );
  return done(true);
}

async function makeFiles(
  id: string | undefined,
  options: ExportOptions,
  parsers: Parsers,
): Promise<Outcome<readonly ExportedBriefing[]>> {
  const formats = formatsOf(options);
  prepareFormats(formats);
  const inputs = await gather(id, options, parsers);
  if (!inputs.ok) return inputs;
  const older = await olderText(options, parsers);
  if (!older.ok) return older;
  const bar = progressBar(
    inputs.value.length * (formats.length + (options.release === undefined ? 2 : 3)),
    process.stderr,
    options.json === true,
  );
  let step = 0;
  const request = {
    times: timesFrom(options),
    formats,
    strict: options.strict === true,
    bundle: options.bundle,
    comments: options.comments === true,
    ...(older.value === undefined ? {} : { changesFrom: older.value }),
    ...(options.release === undefined ? {} : { level: options.release }),
    working: (doing: string) => bar.show(step++, doing),
  };
  const made = afterFindings(inputs.findings, await exportBriefings(inputs.value, request, parsers));
  bar.end();
  return refuseErrors(made, request.strict);
}

async function olderText(options: ExportOptions, parsers: Parsers): Promise<Outcome<WordStory | undefined>> {
  const { changesFrom } = options;
  if (changesFrom === undefined) return done(undefined);
  const times = timesFrom(options);
  if (extname(changesFrom).toLowerCase() === '.docx' || options.facts !== undefined)
    return findOlderText(changesFrom, undefined, times, parsers);
  return withDesk(options.desk, 'read', (desk) => findOlderText(changesFrom, desk, times, parsers));
}

async function gather(
  id: string | undefined,
  options: ExportOptions,
  parsers: Parsers,
): Promise<Outcome<readonly BriefingInputs[]>> {
  const { facts, template, title } = options;
  if (facts !== undefined && template !== undefined) {
    const named = title === undefined ? {} : { title };
    const inputs = await gatherFromFiles({ facts, template, ...named }, parsers);
    return inputs.ok ? done([inputs.value], inputs.findings) : inputs;
  }
  return withDesk(options.desk, 'read', (desk) => gatherFromDesk(desk, id === undefined ? undefined : [id]));
}

function formatsOf(options: ExportOptions): readonly ExportFormat[] {
  const named = exportFormats.filter((format) => options[format] === true);
  return named.length === 0 ? ['pdf', 'docx'] : named;
}

async function write(
  made: Outcome<readonly ExportedBriefing[]> & { readonly ok: true },
  options: ExportOptions,
  signal: AbortSignal,
): Promise<Outcome<readonly WrittenBriefing[]>> {
  const files = made.value.flatMap((briefing) => briefing.files);
  const paths = await writeFiles(options.to, files, { force: options.force === true, signal });
  if (!paths.ok) return paths;
  const pathOf = new Map(files.map((file, at) => [file, paths.value[at] ?? file.name]));
  const written = made.value.map(({ id, files: own }) => ({
    id,
    files: own.map((file) => ({
      format: extname(file.name).slice(1),
      path: pathOf.get(file) ?? file.name,
      bytes: file.bytes.length,
      sha256: sha256Of(file.bytes),
    })),
  }));
  return done(written, [...made.findings, ...paths.findings]);
}

function report(to: Terminal, outcome: Outcome<readonly WrittenBriefing[]> & { readonly ok: true }): void {
  if (to.json) return outJson(to, { briefings: outcome.value, findings: outcome.findings });
  sayFindings(to, outcome.findings);
  for (const { files } of outcome.value) for (const { path } of files) to.out(path);
}
