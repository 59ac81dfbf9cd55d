import Papa from 'papaparse';
import { formatNumber } from '../facts/format-quantity.ts';
import { done, refused } from '../outcome.ts';
import type { Finding, Outcome } from '../outcome.ts';
import { intakeLimits } from './limits.ts';

/** A table as text. */
export interface CsvTable {
  readonly headers: readonly string[];
  /** The row the headers stand in, counted from 1. */
  readonly headerRow: number;
  /** As many cells in each row as there are headers. */
  readonly rows: readonly CsvRow[];
}

/** A row of a table as text. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** As a spreadsheet counts: the headers are row 1. */
  readonly row: number;
}

/**
 * Reads comma-separated values (RFC 4180; also with semicolons or tabs, which the first line decides). Empty rows are passed
 * over. Refused where a row has other than as many cells as the headers, where quotes do not match, and above the limits.
 */
export function readCsv(text: string, fileName: string): Outcome<CsvTable> {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    header: false,
    preview: intakeLimits.rows + 2,
  });
  const numbered = parsed.data.map((cells, index): CsvRow => ({ cells, row: index + 1 }));
  const [head, ...rows] = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (head === undefined)
    return refuse(fileName, [{ rule: 'empty-file', message: 'It is empty. Write headers and rows.' }]);
  const problems = [
    ...parsed.errors.map((error) => quoteProblem(error.row)),
    ...sizeProblems(head, rows, parsed.meta.truncated),
    ...rows.flatMap((row) => rowProblems(row, head.cells.length)),
  ];
  if (problems.length > 0) return refuse(fileName, problems);
  return done({ headers: head.cells.map((cell) => cell.trim()), headerRow: head.row, rows });
}

interface Problem {
  readonly rule: string;
  /** What is wrong and what to do, as sentences. */
  readonly message: string;
  readonly row?: number;
}

function refuse(fileName: string, problems: readonly Problem[]): Outcome<CsvTable> {
  const findings = problems.slice(0, intakeLimits.findings).map(({ rule, message, row }): Finding => {
    const place = row === undefined ? { file: fileName } : { file: fileName, row };
    return { rule, severity: 'error', message, place };
  });
  return refused(
    'bad-input',
    `${fileName} was not read, and nothing was taken over. Correct what is named, and add it again.`,
    findings,
  );
}

/** What parts the cells of a table: of comma, semicolon and tab the commonest in its first line. */
export function delimiterOf(text: string): string {
  const line =
    text
      .slice(0, 64 * 1024)
      .split(/[\r\n]+/)
      .find((each) => each.trim() !== '') ?? '';
  const unquoted = line.replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string): number => unquoted.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function quoteProblem(row: number | undefined): Problem {
  const message =
    'A quotation mark is not closed, or text stands behind a closed one. Write a quotation mark in a cell twice.';
  return { rule: 'wrong-quotes', message, ...(row === undefined ? {} : { row: row + 1 }) };
}

/** `isCut`: rows behind the most that are looked at were not read, and may not be lost in silence. */
function sizeProblems(head: CsvRow, rows: readonly CsvRow[], isCut: boolean): readonly Problem[] {
  const { rows: most, columns } = intakeLimits;
  const problems: Problem[] = [];
  if (rows.length > most || isCut) {
    const todo = rows.length > most ? 'Split it' : 'Many are empty: take these out, or split it';
    const message = `It has more than ${formatNumber(most, 'en')} rows. ${todo} into several files.`;
    problems.push({ rule: 'too-many-rows', message });
  }
  if (head.cells.length > columns) {
    const message = `It has ${head.cells.length} columns, and ${columns} is the most. Take the unused ones out.`;
    problems.push({ rule: 'too-many-columns', message, row: head.row });
  }
  return problems;
}

function rowProblems({ cells, row }: CsvRow, columns: number): readonly Problem[] {
  if (cells.length !== columns) {
    const message = `Row ${row} has ${cells.length} cells, and the headers are ${columns}. Put text with a comma in it in quotation marks.`;
    return [{ rule: 'ragged-row', message, row }];
  }
  if (!cells.some((cell) => cell.length > intakeLimits.cell)) return [];
  const message = `A cell in row ${row} is longer than ${formatNumber(intakeLimits.cell, 'en')} characters. Shorten it.`;
  return [{ rule: 'long-cell', message, row }];
}
