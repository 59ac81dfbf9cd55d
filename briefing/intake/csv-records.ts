import type { Place } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';
import type { CsvHeaders } from './csv-headers.ts';
import type { IntakeRecord } from './intake.ts';
import type { CsvTable } from './read-csv.ts';

/** The filled cells of a row by the field they are for. */
export type Cells = ReadonlyMap<string, string>;

/** What a cell under no header goes by, with the number of its column behind it. */
export const noHeader = 'column ';

/** Builds what a row says from its cells. */
export type RowReader = (cells: Cells) => Readonly<Record<string, unknown>>;

/** Turns the rows of a table into records, which know the row and what the columns are called. */
export function csvRecords(
  table: CsvTable,
  headers: CsvHeaders,
  fileName: string,
  read: RowReader,
): readonly IntakeRecord[] {
  const columns = new Map(
    headers.targets.map((target, index) => [target, shortened(table.headers[index] ?? target)]),
  );
  return table.rows.map(({ cells, row }): IntakeRecord => {
    const full = new Map<string, string>();
    for (const [index, cell] of cells.entries()) {
      const text = cell.trim();
      const target = headers.targets[index] ?? '';
      if (text !== '') full.set(target === '' ? `${noHeader}${index + 1}` : target, text);
    }
    const place: Place = { file: fileName, row };
    return { value: read(full), place, path: '', columns };
  });
}

/** The cells of the given fields under their own names, without the empty ones. */
export function pick(cells: Cells, fields: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    const text = cells.get(field);
    if (text !== undefined) picked[field] = text;
  }
  return picked;
}

/** The cells whose fields begin with a prefix, under the rest of their names; undefined where there are none. */
export function pickWithin(cells: Cells, prefix: string): Record<string, unknown> | undefined {
  let within: Record<string, unknown> | undefined;
  for (const [field, text] of cells) {
    if (!field.startsWith(prefix)) continue;
    within ??= {};
    within[field.slice(prefix.length)] = text;
  }
  return within;
}

/** `true`, `yes` and `1` are true, `false`, `no` and `0` false; anything else stays text, for the schema to refuse. */
export function readFlag(text: string | undefined): boolean | string | undefined {
  if (text === undefined) return undefined;
  if (/^(?:true|yes|y|1)$/i.test(text)) return true;
  return /^(?:false|no|n|0)$/i.test(text) ? false : text;
}

/** A record without the fields that are undefined. */
export function filled(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(record)) if (record[key] !== undefined) kept[key] = record[key];
  return kept;
}
