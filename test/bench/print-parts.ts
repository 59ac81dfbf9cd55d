import type { Document } from '../../briefing/document/document.ts';
import type { Block } from '../../briefing/document/block.ts';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import { printer } from '../../electron/desk/print/printer.ts';
import { longDocument } from './long-document.ts';
import type { Measurement } from './measurement.ts';
import { percentile, timesLine } from './measurement.ts';
import { printCosts } from './print-costs.ts';

const style = attacheStyle('A4');
const turns = 12;

/** What printing costs in a warm thread: ten pages, a row of a short and of a long table; and what tags, notes, bidi and the bundle cost. */
export async function printParts(): Promise<readonly Measurement[]> {
  await printTimes(longDocument(11), 3);
  return [
    timesLine('10 pages in a warm thread', await printTimes(longDocument(11), turns), 150),
    await longTable(),
    ...(await printCosts()),
  ];
}

async function longTable(): Promise<Measurement> {
  const short = half(await printTimes(tableOf(100), turns)) / 100;
  const long = half(await printTimes(tableOf(8000), 3)) / 8000;
  return {
    what: 'A row of a table of 8,000 rows, against one of 100',
    figure: `${long.toFixed(3)} ms, ${short.toFixed(3)} ms: ${(long / short).toFixed(2)}×`,
    aim: 'at most 1×',
    isMet: long <= short,
  };
}

async function printTimes(document: Document, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const start = performance.now();
    const outcome = await printer.write(document, style);
    if (!outcome.ok) throw new Error(outcome.failure.message);
    times.push(performance.now() - start);
  }
  return times;
}

function half(times: readonly number[]): number {
  return percentile(times, 0.5);
}

const cell = (value: string) => ({ content: [{ kind: 'text', value } as const], columns: 1, rows: 1 });

function tableOf(rows: number): Document {
  const table: Block = {
    kind: 'table',
    columns: [{ align: 'start' }, { align: 'start' }, { align: 'end' }],
    head: [{ cells: [cell('Figure for'), cell('Stated by'), cell('Detainees')] }],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: [cell(`${1 + (row % 28)} Feb 2026`), cell('US Central Command'), cell(`${150 + row}`)],
    })),
  };
  return { ...longDocument(1), blocks: [table], notes: [] };
}
