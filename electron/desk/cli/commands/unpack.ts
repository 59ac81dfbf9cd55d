import { Command } from 'commander';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done } from '../../../../briefing/outcome.ts';
import { openIssued, type OpenedFile } from '../../bundle/open-issued.ts';
import type { OutputFile } from '../../files/write-files.ts';
import { writeFiles } from '../../files/write-files.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';

interface UnpackOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `attache unpack`: gives back what an exported file was made of. */
export function unpackCommand(ended: Ended): Command {
  return new Command('unpack')
    .description('give back what a PDF or Word file was made of')
    .argument('<file>', 'a PDF or Word file that Attaché has exported')
    .option(
      '-o, --output <folder>',
      'folder for bundle, desk, template and pictures; - prints the bundle',
      '-',
    )
    .option('--force', 'replace files that are there')
    .action(async (path: string, options: UnpackOptions) => {
      ended(await runUnpack(path, options));
    });
}

async function runUnpack(path: string, options: UnpackOptions): Promise<number> {
  const to = terminal(options.json === true);
  const interrupted = interruption();
  const outcome = await withParsers((parsers) => openIssued(path, parsers));
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  if (options.output === '-') {
    to.out(outcome.value.text);
    return exitCodes.done;
  }
  const written = await write(outcome.value, options.output, {
    force: options.force === true,
    signal: interrupted.beginWriting(),
  });
  if (!written.ok) return reportFailure(to, written.failure);
  if (to.json) outJson(to, { files: written.value, findings: written.findings });
  else {
    sayFindings(to, written.findings);
    for (const file of written.value) to.out(file);
  }
  return exitCodes.done;
}

async function write(
  { text, bundle }: OpenedFile,
  folder: string,
  how: Parameters<typeof writeFiles>[2],
): Promise<Outcome<readonly string[]>> {
  const { facts, sources, settings, briefing, template, pictures } = bundle;
  const json = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value, null, 2)}\n`);
  const files: OutputFile[] = [
    { name: 'bundle.json', bytes: bytesOf(text) },
    { name: 'desk.json', bytes: json({ settings, sources, facts, briefings: [briefing] }) },
    { name: 'template.md', bytes: bytesOf(template.text) },
    ...pictures.map(({ mediaType, data }, at) => ({
      name: `picture-${at + 1}.${endings[mediaType]}`,
      bytes: Buffer.from(data, 'base64'),
    })),
  ];
  const paths = await writeFiles(folder, files, how);
  return paths.ok ? done(paths.value, paths.findings) : paths;
}

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
