import type { Row, Table } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { tableRules } from './borders.ts';
import { caption, captionNote } from './caption.ts';
import { columnWidths, describedTable } from './described-table.ts';
import { tableRow } from './table-row.ts';
import type { RowPlace } from './table-row.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A table with its caption above and its note below. */
export function table(writing: WordWriting, node: Table, setting: Setting): readonly WordBlock[] {
  const words = { series: 'Table', label: writing.meta.labels.table, number: node.number } as const;
  return [
    ...caption(writing, { ...words, words: node.caption }),
    ...grid(writing, node, setting),
    ...captionNote(writing, node.note),
  ];
}

function grid(writing: WordWriting, node: Table, setting: Setting): readonly WordBlock[] {
  const rows = [...node.head, ...node.rows];
  if (rows.length === 0 || node.columns.length === 0) return [];
  const widths = columnWidths(
    setting.width,
    node.columns.map(({ share }) => share ?? 1),
  );
  const starts = cellStarts(rows, node.columns.length);
  const firstTotal = node.rows.findIndex((row) => row.total === true);
  return [
    describedTable(
      writing,
      { title: descriptionOf(writing, node), headed: node.head.length > 0 },
      {
        columnWidths: widths,
        borders: tableRules(writing.style),
        rows: rows.map((row, at) => {
          const place: RowPlace = {
            columns: node.columns,
            widths,
            starts: starts[at] ?? [],
            head: at < node.head.length,
            touchesHeadRule: touchesHeadRule(at, node.head.length),
            opens: at <= node.head.length,
            firstTotal: firstTotal > 0 && at === node.head.length + firstTotal,
          };
          return tableRow(writing, row, place);
        }),
      },
    ),
  ];
}

/** The column each cell begins in, given the spans from the left and from above. */
function cellStarts(rows: readonly Row[], columns: number): readonly (readonly number[])[] {
  const covered = Array.from({ length: columns }, () => 0);
  return rows.map((row) => {
    const starts: number[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      starts.push(column);
      covered.fill(cell.rows, column, column + cell.columns);
      column += cell.columns;
    }
    for (let at = 0; at < columns; at += 1) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    return starts;
  });
}

function descriptionOf({ meta }: WordWriting, node: Table): string {
  if (node.caption !== undefined) return plainText(node.caption);
  const head = node.head[0]?.cells.map((cell) => plainText(cell.content)).filter((words) => words !== '');
  return head === undefined || head.length === 0 ? meta.labels.table : head.join(', ');
}

function touchesHeadRule(at: number, head: number): RowPlace['touchesHeadRule'] {
  if (head === 0) return 'no';
  if (at === head - 1) return 'above';
  return at === head ? 'below' : 'no';
}
