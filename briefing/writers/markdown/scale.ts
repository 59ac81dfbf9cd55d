import type { Row, Scale } from '../../document/block.ts';
import { scaleNote } from '../../document/scale-note.ts';
import { fenced } from './containers.ts';
import type { MarkdownWriting } from './markdown-writing.ts';
import { writeWords } from './paragraph.ts';
import { markdownTable } from './table.ts';

/** The yardstick box as a table of its bands, with what readers must know below it. */
export function writeScale(writing: MarkdownWriting, scale: Scale): string {
  const { bands } = scale;
  const words = scaleNote(scale, writing.labels);
  if (bands.length === 0) return writeWords(words);
  const columns = bands.map(() => ({ align: 'centre' }) as const);
  const table = markdownTable(
    columns,
    [row(bands.map(({ term }) => term))],
    [row(bands.map(({ percent }) => percent))],
  );
  return fenced('table', `${table}\n\n${writeWords(words)}`);
}

function row(values: readonly string[]): Row {
  return { cells: values.map((value) => ({ content: [{ kind: 'text', value }], columns: 1, rows: 1 })) };
}
