import Papa from 'papaparse';
import { readHeaders } from './csv-headers.ts';
import { factHeaders } from './fact-rows.ts';
import { intakeLimits } from './limits.ts';
import { delimiterOf } from './read-csv.ts';

/** The beginning of a table, as it is shown before it is read. */
export interface TablePreview {
  /** Rows with something in them, each with its number as a spreadsheet counts. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** How many cells the widest of them has. */
  readonly columns: number;
  /** Whether there are more rows than these. */
  readonly isMore: boolean;
}

/** What the first row of a table says of its columns. */
export interface GuessedColumns {
  /** Whether it holds names of columns, of which at least one is known. */
  readonly hasHeaders: boolean;
  /** The field of each column; undefined where the user has to say it. */
  readonly fields: readonly (string | undefined)[];
}

/** The first rows of a table of facts; the rest of the text is not looked at. */
export function previewTable(text: string, mostRows: number): TablePreview {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    header: false,
    preview: mostRows + 1,
  });
  const rows = parsed.data
    .map((cells, index) => ({ row: index + 1, cells: cells.slice(0, intakeLimits.columns) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    rows: rows.slice(0, mostRows),
    columns: Math.max(0, ...rows.map(({ cells }) => cells.length)),
    isMore: rows.length > mostRows,
  };
}

/** Recognises the columns of a table of facts by its first row. */
export function guessColumns(first: readonly string[]): GuessedColumns {
  const { targets } = readHeaders(
    first.map((header) => header.trim()),
    factHeaders,
    '',
  );
  const known = targets.map((target, index) =>
    target === '' || targets.indexOf(target) < index ? undefined : target,
  );
  const hasHeaders = known.some((target) => target !== undefined);
  return { hasHeaders, fields: known };
}

/** Every field that a column of a table of facts may be for, but those of kinds. */
export function columnFields(): readonly string[] {
  return [...new Set(factHeaders.fields.values())];
}
