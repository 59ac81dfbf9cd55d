import * as docx from 'docx';
import { twips } from './measures.ts';
import { printable } from './printable.ts';
import type { WordWriting } from './word-writing.ts';

/** What a table is for, and whether its first row heads it. */
export interface TableDescription {
  readonly title: string;
  readonly headed: boolean;
  /** In points, above and below what stands in every cell, where the cells do not say it themselves. */
  readonly pad?: number;
}

/** A table of fixed columns in the document's direction that says what it is to those who do not see it. */
export function describedTable(
  writing: Pick<WordWriting, 'meta'>,
  { title, headed, pad = 0 }: TableDescription,
  options: docx.ITableOptions & { readonly columnWidths: readonly number[] },
): docx.Table {
  return new DescribedTable(printable(title).trim() || printable(writing.meta.kind), {
    layout: docx.TableLayoutType.FIXED,
    width: { size: sum(options.columnWidths), type: docx.WidthType.DXA },
    visuallyRightToLeft: writing.meta.direction === 'rtl',
    margins: {
      top: twips(pad),
      bottom: twips(pad),
      left: 0,
      right: 0,
      marginUnitType: docx.WidthType.DXA,
    },
    tableLook: {
      firstRow: headed,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...options,
  });
}

/** The whole numbers next to the shares of a width that add up to it exactly. */
export function columnWidths(width: number, shares: readonly number[]): readonly number[] {
  const whole = sum(shares);
  let used = 0;
  let shared = 0;
  return shares.map((share) => {
    shared += share;
    const end = Math.round((width * shared) / whole);
    const column = end - used;
    used = end;
    return column;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The library writes no text for those who do not see a table: it goes last among the table's properties. */
class DescribedTable extends docx.Table {
  readonly #title: string;

  constructor(title: string, options: docx.ITableOptions) {
    super(options);
    this.#title = title;
  }

  override prepForXml(context: docx.IContext): docx.IXmlableObject | undefined {
    const table = super.prepForXml(context);
    const parts: unknown = table?.['w:tbl'];
    if (!Array.isArray(parts)) return table;
    const properties = parts.find(isProperties);
    properties?.['w:tblPr'].push({ 'w:tblCaption': { _attr: { 'w:val': this.#title } } });
    return table;
  }
}

interface TableProperties {
  readonly 'w:tblPr': object[];
}

function isProperties(part: unknown): part is TableProperties {
  return typeof part === 'object' && part !== null && 'w:tblPr' in part && Array.isArray(part['w:tblPr']);
}
