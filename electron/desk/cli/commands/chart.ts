import { basename, dirname, extname } from 'node:path';
import { Command } from 'commander';
import { chartKinds, type ChartKind } from '../../../../briefing/document/chart-order.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done, refused } from '../../../../briefing/outcome.ts';
import { didYouMean } from '../../../../briefing/text/nearest-name.ts';
import { oneChart, type ChartChoice, type OneChart } from '../../charts/one-chart.ts';
import { rasterise } from '../../drawings/rasterise.ts';
import { gatherFromDesk } from '../../export/gather-from-desk.ts';
import { writeFiles } from '../../files/write-files.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { CutOffOptions } from '../cut-off-option.ts';
import { cutOffOption, timesFrom } from '../cut-off-option.ts';
import type { DeskOptions } from '../desk-option.ts';
import { deskOption } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

interface ChartOptions extends DeskOptions, CutOffOptions {
  readonly output: string;
  readonly kind?: string;
  readonly figure?: string;
  readonly force?: boolean;
}

/** `attache chart BRIEFING`: writes one chart alone, and says in words what it shows. */
export function chartCommand(ended: Ended): Command {
  return new Command('chart')
    .description('write one chart of a briefing as SVG or PNG, and say what it shows')
    .argument('<briefing>', 'id of the briefing')
    .addOption(deskOption())
    .option('-k, --kind <kind>', `all facts of the briefing as one of ${chartKinds.join(', ')}`)
    .option('-n, --figure <number>', 'the chart that the briefing prints as that figure')
    .requiredOption('-o, --output <file>', 'the file: its ending .svg or .png says the form')
    .addOption(cutOffOption())
    .option('--force', 'replace that file if it is there')
    .action(async (id: string, options: ChartOptions) => {
      ended(await chart(id, options));
    });
}

async function chart(id: string, options: ChartOptions): Promise<number> {
  const to = terminal(options.json === true);
  const choice = choiceOf(options);
  if (!choice.ok) return reportFailure(to, choice.failure);
  const interrupted = interruption();
  const drawn = await drawnChart(id, choice.value, options);
  if (!drawn.ok) return reportFailure(to, drawn.failure);
  const bytes = await bytesOf(drawn.value, options.output);
  const file = { name: basename(options.output), bytes };
  const force = options.force === true;
  const signal = interrupted.beginWriting();
  const written = await writeFiles(dirname(options.output), [file], { force, signal });
  if (!written.ok) return reportFailure(to, written.failure);
  const { description } = drawn.value;
  const findings = [...drawn.findings, ...written.findings];
  if (to.json) outJson(to, { file: options.output, description, findings });
  else {
    sayFindings(to, findings);
    to.out(options.output);
    to.out(description);
  }
  return exitCodes.done;
}

function choiceOf({ kind, figure, output }: ChartOptions): Outcome<ChartChoice> {
  const ending = extname(output).toLowerCase();
  if (ending !== '.svg' && ending !== '.png')
    return refused('wrong-usage', 'Give a file that ends in .svg or .png.');
  if (kind !== undefined && figure !== undefined)
    return refused('wrong-usage', 'Give --kind or --figure, not both.');
  if (kind !== undefined) return kindOf(kind);
  const number = Number(figure ?? '1');
  return Number.isInteger(number) && number > 0
    ? done({ figure: number })
    : refused('wrong-usage', 'Give the number of a figure, such as --figure 2.');
}

function kindOf(given: string): Outcome<ChartChoice> {
  const kind = chartKinds.find((each): each is ChartKind => each === given);
  if (kind !== undefined) return done({ kind });
  const known = `Write one of: ${chartKinds.join(', ')}.`;
  return refused('wrong-usage', `There is no chart “${given}”.${didYouMean(given, chartKinds)} ${known}`);
}

function drawnChart(id: string, choice: ChartChoice, options: ChartOptions): Promise<Outcome<OneChart>> {
  return withParsers(async (parsers): Promise<Outcome<OneChart>> => {
    const gathered = await withDesk(options.desk, 'read', (desk) => gatherFromDesk(desk, [id]));
    if (!gathered.ok) return gathered;
    const [inputs] = gathered.value;
    if (inputs === undefined) return refused('bad-input', `There is no briefing ${id} on the desk.`);
    return oneChart(inputs, choice, timesFrom(options), parsers);
  });
}

async function bytesOf({ svg, width, height }: OneChart, output: string): Promise<Uint8Array> {
  if (extname(output).toLowerCase() === '.svg') return new TextEncoder().encode(svg);
  return rasterise(svg, { width, height });
}
