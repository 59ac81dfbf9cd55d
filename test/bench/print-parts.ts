import type { Document } from '../../briefing/document/document.ts';
import type { Block } from '../../briefing/document/block.ts';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import { printer } from '../../electron/desk/print/printer.ts';
import type { Attachment } from '../../electron/desk/print/archive/attachment.ts';
import { longDocument } from './long-document.ts';
import type { Measurement } from './measurement.ts';
import { percentile, timesLine } from './measurement.ts';

const style = attacheStyle('A4');
const turns = 12;

/** What printing costs in a warm thread: ten pages, a row of a short and of a long table, notes and what goes along. */
export async function printParts(): Promise<readonly Measurement[]> {
  await printTimes(longDocument(11), 3);
  return [
    timesLine('10 pages in a warm thread', await printTimes(longDocument(11), turns), 150),
    await longTable(),
    await notesAndBundle(),
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

/** The text of 30 pages with its notes and an attached file, and the same text without either. */
async function notesAndBundle(): Promise<Measurement> {
  const document = longDocument(35);
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const bundle: Attachment = {
    name: 'bundle.json',
    description: 'What the document was made of',
    mediaType: 'application/json',
    relationship: 'Source',
    changed: document.meta.issued,
    bytes,
  };
  const plain = half(await printTimes(withoutNotes(document), turns));
  const whole = half(await printTimes(document, turns, [bundle]));
  return {
    what: '30 pages with notes and what they were made of, against their text alone',
    figure: `${whole.toFixed(0)} ms, ${plain.toFixed(0)} ms: ${(whole / plain).toFixed(2)}×`,
    aim: 'under 1.5×',
    isMet: whole / plain < 1.5,
  };
}

async function printTimes(
  document: Document,
  count: number,
  attachments: readonly Attachment[] = [],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const start = performance.now();
    const outcome = await printer.write(document, style, { attachments });
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

function withoutNotes(document: Document): Document {
  const blocks = document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? Object.assign({}, block, { content: block.content.filter(({ kind }) => kind === 'text') })
      : block,
  );
  return { ...document, blocks, notes: [] };
}
