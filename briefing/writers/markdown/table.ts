import type { Cell, Column, Row, Table } from '../../document/block.ts';
import { captionLine } from './caption.ts';
import { codeAsWords } from './code-as-words.ts';
import { fenced } from './containers.ts';
import type { Settings } from './containers.ts';
import type { MarkdownWriting } from './markdown-writing.ts';
import { writeLine, writeWords } from './paragraph.ts';

/** A table as GFM: `<` and `^` stand where a cell reaches from the left or from above; a fence holds what GFM has no words for. */
export function writeTable(writing: MarkdownWriting, table: Table): string {
  const { columns, head, rows, note = [] } = table;
  const title = captionLine({ ...table, label: writing.labels.table });
  const grid = markdownTable(columns, head, rows);
  const settings = settingsOf(table);
  const plain =
    title === '' && note.length === 0 && Object.values(settings).every((one) => one === undefined);
  const parts = [grid, writeWords(note)].filter((part) => part !== '');
  return plain ? grid : fenced('table', parts.join('\n\n'), { title, settings });
}

/** The lines of a table; where it has no head, the one that GFM asks for is empty. */
export function markdownTable(
  columns: readonly Column[],
  head: readonly Row[],
  rows: readonly Row[],
): string {
  const count = Math.max(1, columns.length);
  const heading = head.length > 0 ? gridOf(head, count) : [Array.from({ length: count }, () => '')];
  const [first = [], ...rest] = [...heading, ...gridOf(rows, count)];
  const sides = Array.from({ length: count }, (_, at) => sideOf(columns[at]));
  return [first, sides, ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function gridOf(rows: readonly Row[], count: number): readonly (readonly string[])[] {
  const grid = rows.map(() => Array.from({ length: count }, () => undefined as string | undefined));
  for (const [at, row] of rows.entries()) {
    for (const cell of row.cells) {
      const column = grid[at]?.indexOf(undefined) ?? -1;
      if (column === -1) break;
      for (let down = 0; down < cell.rows; down += 1) {
        const line = grid[at + down];
        const reach = Math.min(cell.columns, count - column);
        line?.splice(
          column,
          reach,
          down === 0 ? writeCell(cell) : '^',
          ...Array<string>(reach - 1).fill('<'),
        );
      }
    }
  }
  return grid.map((cells) => cells.map((cell) => cell ?? ''));
}

/** A cell's words on one line; GFM parts cells at a | even inside of code. */
function writeCell({ content }: Cell): string {
  return writeLine(codeAsWords(content, (code) => code.includes('|')));
}

function sideOf(column: Column | undefined): string {
  return { start: '---', centre: ':-:', end: '--:' }[column?.align ?? 'start'];
}

function settingsOf({ columns, head, rows }: Table): Settings {
  const shares = columns.map(({ share }) => share);
  const qualifier = columns.findIndex(({ role }) => role === 'qualifier');
  const totals = rows.length - 1 - rows.findLastIndex(({ total }) => total !== true);
  return {
    shares: shares.length > 0 && shares.every((share) => share !== undefined) ? shares.join(' ') : undefined,
    qualifier: qualifier === -1 ? undefined : qualifier + 1,
    totals: totals === 0 ? undefined : totals,
    head: head.length > 1 ? head.length : undefined,
  };
}
