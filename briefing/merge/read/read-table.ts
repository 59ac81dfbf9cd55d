import type { Tokens } from 'marked';
import type { Block, Column, Row, Table } from '../../document/block.ts';
import type { Reading } from './reading.ts';
import { joinCells } from './table-spans.ts';
import type { GridCell } from './table-spans.ts';

/** What a table's fence says of it. */
export interface TableSettings {
  readonly shares?: readonly number[];
  /** Column of the qualifiers, counted from 1. */
  readonly qualifier?: number;
  /** How many of the last rows are totals. */
  readonly totals?: number;
  /** How many of the first rows are the head. */
  readonly head?: number;
}

/** A table, with its cells joined where they say `<` (with the one before) or `^` (with the one above). */
export function readTable(
  token: Tokens.Table,
  line: number,
  reading: Reading,
  settings: TableSettings = {},
): readonly Block[] {
  reportRagged(token, line, reading);
  const grid = gridOf(token, line, reading);
  const headed = grid[0]?.some((cell) => cell.text !== '' || cell.content.length > 0) === true;
  const all = headed ? grid : grid.slice(1);
  const headRows = Math.min(settings.head ?? 1, all.length);
  const head = headed ? joinCells(all.slice(0, headRows), line, reading) : [];
  const rows = joinCells(headed ? all.slice(headRows) : all, line + headRows + 1, reading);
  if (rows.length === 0) {
    const message =
      'This table has no rows and was left out. Say in the template what stands there when there are none.';
    reading.report({ rule: 'empty-table', severity: 'warning', message }, line);
    return [];
  }
  const columns = token.align.map((align, index) => column(align, index + 1, settings));
  const table: Table = { kind: 'table', columns, head, rows: totals(rows, settings.totals ?? 0) };
  return [{ ...table, from: reading.origin(line) }];
}

function gridOf(token: Tokens.Table, line: number, reading: Reading): readonly (readonly GridCell[])[] {
  return [token.header, ...token.rows].map((cells, index) => {
    const at = index === 0 ? line : line + index + 1;
    return cells.map((cell) => {
      const text = cell.text.trim();
      const joins = text === '<' || text === '^';
      return { text, content: joins ? [] : reading.inlines(cell.tokens, at) };
    });
  });
}

function column(align: Tokens.TableCell['align'], number: number, settings: TableSettings): Column {
  const share = settings.shares?.[number - 1];
  const qualifies = settings.qualifier === number;
  const side =
    align === 'center' ? 'centre' : align === 'right' || (qualifies && align === null) ? 'end' : 'start';
  return { align: side, ...(share !== undefined && { share }), ...(qualifies && { role: 'qualifier' }) };
}

function totals(rows: readonly Row[], count: number): readonly Row[] {
  return rows.map((row, index) => (index >= rows.length - count ? { ...row, total: true } : row));
}

/** marked pads and cuts rows in silence; a figure in a cut cell would be lost without a word. */
function reportRagged(token: Tokens.Table, line: number, reading: Reading): void {
  const wanted = token.header.length;
  for (const [index, row] of token.raw.trimEnd().split('\n').entries()) {
    const cells = countCells(row);
    if (index < 2 || cells === wanted) continue;
    reading.report(
      {
        rule: 'ragged-table',
        severity: cells > wanted ? 'error' : 'warning',
        message:
          cells > wanted
            ? `This row has ${cells} cells and the table ${wanted} columns; the last cells are cut off. Write a | inside a cell as \\|.`
            : `This row has ${cells} cells and the table ${wanted} columns; empty cells were added.`,
      },
      line + index,
    );
  }
}

function countCells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.replace(/\\./gu, '').split('|').length;
}
