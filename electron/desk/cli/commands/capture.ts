import { Command } from 'commander';
import type { KeptFile } from '../../../../briefing/contract/capture-calls.ts';
import { refused, type Outcome } from '../../../../briefing/outcome.ts';
import { captureFiles } from '../../captures/capture-files.ts';
import { now } from '../../clock.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface CaptureOptions extends DeskOptions {
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
}

/** `attache capture FILES`: keeps pages, PDFs and texts as captures of a source, or of new sources; all of them or none. */
export function captureCommand(ended: Ended): Command {
  return new Command('capture')
    .description('keep what a source said: web pages, PDF, text or Markdown files')
    .argument('<files...>', 'the files as they were saved')
    .addOption(deskOption())
    .option(
      '-s, --source <id>',
      'the source whose words these are; without it, each file becomes a new source',
    )
    .option('--title <title>', 'title of the new source; otherwise that of the document')
    .option('--url <address>', 'where the new source was read')
    .action(async (files: readonly string[], options: CaptureOptions) => {
      ended(await runCapture(files, options));
    });
}

async function runCapture(files: readonly string[], options: CaptureOptions): Promise<number> {
  const to = terminal(options.json === true);
  interruption();
  const outcome = await capture(files, options);
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  const { value, findings } = outcome;
  if (to.json) {
    const captures = value.map(({ source, sha256, sameAs }) => ({ source: source.id, sha256, sameAs }));
    outJson(to, { captures, findings });
    return exitCodes.done;
  }
  sayFindings(to, findings);
  for (const one of value) to.out(lineFor(one));
  return exitCodes.done;
}

async function capture(
  files: readonly string[],
  { desk: folder, source, title, url }: CaptureOptions,
): Promise<Outcome<readonly KeptFile[]>> {
  const isDescribed = title !== undefined || url !== undefined;
  if (isDescribed && (source !== undefined || files.length > 1))
    return refused(
      'wrong-usage',
      'Give --title and --url for one file that becomes a new source, and not beside --source.',
    );
  return withParsers((parsers) =>
    withDesk(folder, 'share', ({ paths, store }) =>
      captureFiles({ paths, store, parsers }, { files, where: { source, title, url }, at: now() }),
    ),
  );
}

function lineFor({ source, sha256, sameAs }: KeptFile): string {
  const same = sameAs.length === 0 ? '' : `, as ${sameAs.join(', ')} has too`;
  return `${source.id}  ${source.title ?? 'without a title'}  ${sha256.slice(0, 12)}${same}`;
}
