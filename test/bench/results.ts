import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Measurement } from './measurement.ts';

/** What came out of one part of the benchmark. */
export interface PartResult {
  readonly name: string;
  readonly measured: readonly Measurement[];
  /** Shares of the processors that were busy with other things before and after it. */
  readonly busy: readonly [before: number, after: number];
}

const path = `${import.meta.dirname}/RESULTS.md`;

const opening = [
  '# Benchmark results',
  '',
  'Written by `npm run bench`, each part at its latest run; `npm run bench -- window` runs one group, `npm run bench -- typing`',
  'one part. Ratios are taken within a run. “Busy” is the share of the processors that other programs used just before and',
  'just after the part; figures of a busy computer say little.',
].join('\n');

/** Puts a part's results in the place of its earlier ones; answers them as they are written. `order` names all parts. */
export function keepResult(result: PartResult, order: readonly string[]): string {
  const section = asSection(result);
  const sections = new Map(readSections()).set(result.name, section);
  const sorted = order.flatMap((name) => sections.get(name) ?? []);
  writeFileSync(path, `${[opening, ...sorted].join('\n\n')}\n`);
  return section;
}

function readSections(): readonly (readonly [name: string, section: string])[] {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text
    .split(/\n(?=## )/)
    .filter((part) => part.startsWith('## '))
    .map((part) => [part.slice('## '.length, part.indexOf('\n')).trim(), part.trim()] as const);
}

function asSection({ name, measured, busy }: PartResult): string {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
  const rows = measured.map(
    ({ what, figure, aim, isMet }) => `| ${what} | ${figure} | ${aim} | ${isMet ? 'met' : '**not met**'} |`,
  );
  return [
    `## ${name}`,
    '',
    `${machine}. Busy: ${busy.map(percent).join(' before, ')} after.`,
    '',
    '| what | measured | aim | met |',
    '|--|--|--|--|',
    ...rows,
  ].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
