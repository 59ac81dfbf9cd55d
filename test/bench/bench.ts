import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasTool, runTool } from '../reading/tool.ts';
import { longDocuments } from './long-documents.ts';
import { manyFacts } from './many-facts.ts';
import type { Measurement } from './measurement.ts';
import { sampleAgainstPandoc } from './sample-against-pandoc.ts';

const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
const results = join(import.meta.dirname, 'RESULTS.md');

for (const tool of ['pandoc', 'soffice', 'pdfinfo']) {
  if (!hasTool(tool)) throw new Error(`${tool} is missing; npm test installs it on Debian`);
}
try {
  const measured = [
    ...(await sampleAgainstPandoc(folder)),
    ...(await longDocuments(folder)),
    ...(await manyFacts(folder)),
  ];
  writeFileSync(results, asMarkdown(measured));
  process.stdout.write(readFileSync(results, 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function asMarkdown(measured: readonly Measurement[]): string {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, ${runTool('pandoc', ['--version']).split('\n')[0]}`;
  const rows = measured.map(
    ({ what, figure, promise, kept }) => `| ${what} | ${figure} | ${promise} | ${kept ? 'yes' : '**no**'} |`,
  );
  return [
    '# Benchmark results',
    '',
    `One run of \`npm run bench\`; ratios are taken within the run. ${machine}.`,
    '',
    '| what | measured | promise | kept |',
    '|--|--|--|--|',
    ...rows,
    '',
  ].join('\n');
}
