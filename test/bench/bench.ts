import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasTool } from '../reading/tool.ts';
import { carryBundle } from './carry-bundle.ts';
import { checkDraft } from './check-draft.ts';
import { longDocuments } from './long-documents.ts';
import { manyFacts } from './many-facts.ts';
import type { Measurement } from './measurement.ts';
import { printParts } from './print-parts.ts';
import { printRivals } from './print-rivals.ts';
import { busyShare, waitForQuiet } from './quiet.ts';
import { quotationSearch } from './quotation-search.ts';
import { keepResult } from './results.ts';
import { sampleAgainstPandoc } from './sample-against-pandoc.ts';
import { factsTable } from './window/facts-table.ts';
import { memory } from './window/memory.ts';
import { palette } from './window/palette.ts';
import { start } from './window/start.ts';
import { typing } from './window/typing.ts';

/** A part of the benchmark; it keeps what it makes in the folder. */
type Part = (folder: string) => Promise<readonly Measurement[]>;

const groups: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  files: { sample: sampleAgainstPandoc, 'long-documents': longDocuments, 'many-facts': manyFacts },
  print: { 'print-rivals': printRivals, 'print-parts': printParts, 'carry-bundle': carryBundle },
  checks: { 'check-draft': checkDraft, 'quotation-search': quotationSearch },
  window: { start, typing, 'facts-table': factsTable, palette, memory },
};

/** How long the computer may take to come to rest before each part, in milliseconds. */
const patience = 20_000;

const parts = new Map(Object.values(groups).flatMap((group) => Object.entries(group)));
const asked = process.argv.slice(2);
const names = asked.length === 0 ? [...parts.keys()] : asked.flatMap(namesOf);

const tools = [...namesOf('files'), 'print-rivals'].some((name) => names.includes(name))
  ? ['pandoc', 'soffice', 'pdfinfo']
  : [];
for (const tool of tools) {
  if (!hasTool(tool)) throw new Error(`${tool} is missing; npm test installs it on Debian`);
}
const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

for (const [name, part] of parts) if (names.includes(name)) await run(name, part);
// Whatever a part has left open, a child that waits for work or a watched folder, ends here.
process.exit();

async function run(name: string, part: Part): Promise<void> {
  const before = await waitForQuiet(patience);
  const measured = await part(folder);
  const busy = [before, await busyShare()] as const;
  process.stdout.write(`${keepResult({ name, measured, busy }, [...parts.keys()])}\n\n`);
}

function namesOf(word: string): readonly string[] {
  const group = groups[word];
  if (group !== undefined) return Object.keys(group);
  if (parts.has(word)) return [word];
  throw new Error(
    `nothing is called ${word}; there are ${[...Object.keys(groups), ...parts.keys()].join(', ')}`,
  );
}
