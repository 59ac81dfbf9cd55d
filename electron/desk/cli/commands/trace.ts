import { basename } from 'node:path';
import { Command } from 'commander';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done, refused } from '../../../../briefing/outcome.ts';
import { counted } from '../../../../briefing/text/counted.ts';
import { gatherFromDesk } from '../../export/gather-from-desk.ts';
import { forbids } from '../../export/refuse-errors.ts';
import { readInput } from '../../intake/read-input.ts';
import type { Parsers } from '../../parsers/parsers.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import { traceFile, type FileTrace, type TraceRequest } from '../../trace/trace-file.ts';
import { cutOffOption, timesFrom, type CutOffOptions } from '../cut-off-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { allLinesOfFindings } from '../lines-of-findings.ts';
import { outJson, reportFailure, terminal, type Terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface TraceOptions extends CutOffOptions {
  readonly desk?: string;
  readonly json?: boolean;
  readonly briefing?: string;
  readonly strict?: boolean;
}

/** `attache trace FILE.docx`: says which facts’ words a colleague changed, moved, copied or deleted in a Word file. */
export function traceCommand(ended: Ended): Command {
  return new Command('trace')
    .description('say which words of facts were changed in a Word file')
    .argument('<file>', 'Word file; - for standard input')
    .option(
      '-d, --desk <folder>',
      'desk of the briefing (default: this folder), or that has the Word file in which it was made',
    )
    .option('--briefing <id>', 'compare with that briefing of the desk as it is now')
    .addOption(cutOffOption())
    .option('--strict', 'end with 1 when words of facts were changed or deleted')
    .action(async (file: string, options: TraceOptions) => {
      ended(await trace(file, options));
    });
}

async function trace(file: string, options: TraceOptions): Promise<number> {
  const to = terminal(options.json === true);
  interruption();
  const outcome = await withParsers(async (parsers) => {
    const request = await requestFor(file, options);
    return request.ok ? traceWith(request, parsers) : request;
  });
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  report(to, outcome);
  const isForbidden = outcome.findings.some((one) => forbids(one, options.strict === true));
  return isForbidden ? exitCodes.findings : exitCodes.done;
}

async function requestFor(file: string, options: TraceOptions): Promise<Outcome<TraceRequest>> {
  const content = await readInput(file);
  if (!content.ok) return content;
  const own = { content: content.value, fileName: file === '-' ? 'standard input' : basename(file) };
  const { briefing, desk: folder } = options;
  if (briefing === undefined)
    return folder === undefined
      ? done(own)
      : withDesk(folder, 'read', ({ paths }) => done({ ...own, desk: paths }));
  const gathered = await withDesk(folder ?? '.', 'read', (desk) => gatherFromDesk(desk, [briefing]));
  if (!gathered.ok) return gathered;
  const [inputs] = gathered.value;
  if (inputs === undefined) return refused('bad-input', `There is no briefing ${briefing} on the desk.`);
  return done({ ...own, draft: { inputs, times: timesFrom(options) } }, gathered.findings);
}

async function traceWith(
  request: Outcome<TraceRequest> & { readonly ok: true },
  parsers: Parsers,
): Promise<Outcome<FileTrace>> {
  const traced = await traceFile(request.value, parsers);
  return traced.ok ? done(traced.value, [...request.findings, ...traced.findings]) : traced;
}

function report(to: Terminal, { value, findings }: Outcome<FileTrace> & { readonly ok: true }): void {
  if (to.json) return outJson(to, { ...value, findings });
  for (const line of allLinesOfFindings(findings)) to.out(line);
  const kept = value.facts.filter(({ state }) => state === 'kept').length;
  to.out(`${counted(kept, 'passage')} of facts as written, of ${value.facts.length}.`);
}
