import type { PdfCell, PdfTable, PdfText } from '../../../../briefing/writers/pdf/pdf-definition.ts';
import { pdfString } from './pdf-syntax.ts';
import type { Planning } from './planning.ts';
import type { StructureElement } from './structure-element.ts';

interface Planned {
  readonly node: PdfTable;
  readonly into: StructureElement;
  readonly caption: PdfText | undefined;
}

type Row = readonly (PdfCell | null)[];

/**
 * A table with its caption, head and body. A head of one row says by its scope which column it heads; where a head has
 * several rows, each cell also names the heads it stands under.
 */
export function planTable(planner: Planning, { node, into, caption }: Planned): void {
  planner.inTable((number) => {
    const table = into.append('Table');
    if (caption !== undefined) planner.leaf(caption, table.append('Caption'));
    const { headerRows, body } = node.table;
    const head = new TableHead(number, headerRows > 1);
    if (headerRows > 0) {
      const rows = table.append('THead');
      body.slice(0, headerRows).forEach((row) => planHead(planner, row, { head, row: rows.append('TR') }));
    }
    if (body.length > headerRows) {
      const rows = table.append('TBody');
      body.slice(headerRows).forEach((row) => planRow(planner, row, { head, row: rows.append('TR') }));
    }
  });
}

interface RowPlace {
  readonly head: TableHead;
  readonly row: StructureElement;
}

function planHead(planner: Planning, cells: Row, { head, row }: RowPlace): void {
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const id = head.add(cell, column);
    const element = row.append('TH', {
      attributes: `/O/Table/Scope/Column${spanOf(cell)}`,
      ...(id === undefined ? {} : { id }),
    });
    planner.body(cell.stack, element);
  });
}

function planRow(planner: Planning, cells: Row, { head, row }: RowPlace): void {
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const attributes = `${spanOf(cell)}${head.headersOf(column, cell.colSpan ?? 1)}`;
    planner.body(
      cell.stack,
      row.append('TD', attributes === '' ? {} : { attributes: `/O/Table${attributes}` }),
    );
  });
}

function spanOf({ colSpan = 1, rowSpan = 1 }: PdfCell): string {
  return `${colSpan > 1 ? `/ColSpan ${colSpan}` : ''}${rowSpan > 1 ? `/RowSpan ${rowSpan}` : ''}`;
}

/** The head's cells by the columns they stand over. */
class TableHead {
  readonly #number: number;
  readonly #isNamed: boolean;
  readonly #over: string[][] = [];
  #count = 0;

  constructor(number: number, isNamed: boolean) {
    this.#number = number;
    this.#isNamed = isNamed;
  }

  /** Takes a cell of the head, and gives its id if cells are to name it. */
  add({ colSpan = 1 }: PdfCell, column: number): string | undefined {
    if (!this.#isNamed) return undefined;
    this.#count += 1;
    const id = `table-${this.#number}-head-${this.#count}`;
    for (let at = column; at < column + colSpan; at += 1) (this.#over[at] ??= []).push(id);
    return id;
  }

  /** The heads over some columns, as an attribute. */
  headersOf(column: number, count: number): string {
    if (!this.#isNamed) return '';
    const ids = new Set(this.#over.slice(column, column + count).flat());
    return ids.size === 0 ? '' : `/Headers[${Array.from(ids, pdfString).join('')}]`;
  }
}
