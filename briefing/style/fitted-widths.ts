import type { Cell, Column } from '../document/block.ts';
import { plainText } from '../document/plain-text.ts';
import type { GridCell } from '../document/table-grid.ts';
import { boldWidth } from './bold-width.ts';
import type { PageStyle } from './page-style.ts';

/** Cells on their columns, head and body, and what their columns are. */
export interface ColumnContents {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** A word longer than this may be broken; no figure is, and no range of two. */
const longestWhole = 20;
const figure = /^\d[\d.,\u00A0]*(?:\u00A0[\p{L}\p{M}]{1,12}\u00A0?\d[\d.,\u00A0]*)?$/u;

/** A column whose text takes several lines is as wide as so many letters at least, or it is not read but spelt. */
const readableLetters = 15;

/** An empty column is there all the same. */
const leastColumn = 1;

/** Room for the raised number of a note, in points. */
const noteMark = 8;

/**
 * Widths of columns in points: by their shares where all have one, else as their words ask for. No column is narrower than its
 * longest word, since a figure that is broken (`12,35` over `0`) is read as another. The others give what it needs.
 */
export function fittedWidths(contents: ColumnContents, width: number, style: PageStyle): readonly number[] {
  const { columns, rows } = contents;
  const isShared = columns.every(({ share }) => share !== undefined && share > 0);
  const widths = isShared
    ? inProportion(
        columns.map(({ share }) => share ?? 1),
        width,
      )
    : widthsByWords(contents, width, style);
  return widened(
    widths,
    columns.map((_, at) => needOf(columns, rows, at, style)),
    width,
  );
}

/**
 * Equal columns where each holds its words on one line, but not where a word such as “about” would stand far from its figure. Else those that need less than their part have what they need, and the
 * others share what is left by the length of their longest text, so that rows are as low as can be; where all have what they
 * need, columns of words take what is left over, and figures stay together.
 */
function widthsByWords(
  { columns, rows }: ColumnContents,
  width: number,
  style: PageStyle,
): readonly number[] {
  const wanted = columns.map((_, at) => {
    const longest = longestOf(rows, at, (cell) => lineWidth(cell, style));
    return roomBeside(columns, at, style) + Math.max(longest, leastColumn);
  });
  const equal = width / columns.length;
  const hasQualifiers = columns.some(({ role }) => role === 'qualifier');
  if (!hasQualifiers && wanted.every((each) => each <= equal)) return columns.map(() => equal);
  const kept =
    sum(wanted) <= width ? columns.map(({ align }) => align !== 'start') : narrowColumns(wanted, width);
  const others = wanted.filter((_, at) => kept[at] !== true);
  if (others.length === 0) return inProportion(wanted, width);
  const left = width - sum(wanted) + sum(others);
  const least = Math.min(readableLeast(style), left / others.length);
  return widened(
    wanted.map((each, at) => (kept[at] === true ? each : (left * each) / sum(others))),
    wanted.map((each) => Math.min(each, least)),
    width,
  );
}

/** Which columns need no more than an equal part of what the narrower ones leave. */
function narrowColumns(wanted: readonly number[], width: number): readonly boolean[] {
  const byWidth = [...wanted.entries()].toSorted(([, one], [, other]) => one - other);
  const narrow = wanted.map(() => false);
  let left = width;
  for (const [rank, [at, each]] of byWidth.entries()) {
    if (each > left / (wanted.length - rank)) break;
    narrow[at] = true;
    left -= each;
  }
  return narrow;
}

/**
 * Equal widths of columns in points for words in bold with so much room on both sides of them, none narrower than its longest
 * word. What stands between spaces is a word.
 */
export function wordWidths(
  texts: readonly string[],
  { width, size, pad }: { readonly width: number; readonly size: number; readonly pad: number },
  style: PageStyle,
): readonly number[] {
  const needs = texts.map((text) => {
    const words = text.split(' ').map((word) => boldWidth(word, size, style));
    return pad * 2 + words.reduce((most, word) => Math.max(most, word), 0);
  });
  const equal = texts.map(() => width / texts.length);
  return widened(equal, needs, width);
}

/** Each width as it is or as it needs to be; what the others have more than they need is taken in proportion. */
function widened(widths: readonly number[], needs: readonly number[], width: number): readonly number[] {
  if (sum(needs) >= width) return inProportion(needs, width);
  const wanting = sum(widths.map((each, at) => Math.max(0, (needs[at] ?? 0) - each)));
  if (wanting === 0) return widths;
  const spare = sum(widths.map((each, at) => Math.max(0, each - (needs[at] ?? 0))));
  return widths.map((each, at) => {
    const need = needs[at] ?? 0;
    return each <= need ? need : each - (wanting * (each - need)) / spare;
  });
}

/** The least width in points on which a table can be read: no word broken, and no text in a column of single words. */
export function readableWidth({ columns, rows }: ColumnContents, style: PageStyle): number {
  const least = readableLeast(style);
  const needs = columns.map((_, at) => {
    const longest = longestOf(rows, at, (cell) => textWidth(cell, style));
    return Math.max(needOf(columns, rows, at, style), Math.min(longest, least));
  });
  return sum(needs);
}

function readableLeast(style: PageStyle): number {
  return boldWidth('n'.repeat(readableLetters), style.text.tableCell.size, style);
}

/** The greatest of what the cells of a column measure; those that reach over several columns ask nothing of any one. */
function longestOf(rows: ColumnContents['rows'], at: number, measure: (cell: Cell) => number): number {
  return rows.reduce((most, row) => {
    const cell = row[at];
    return cell === undefined || cell === null || cell.columns > 1 ? most : Math.max(most, measure(cell));
  }, 0);
}

function textWidth({ content }: Cell, style: PageStyle): number {
  return boldWidth(plainText(content).slice(0, readableLetters * 2), style.text.tableCell.size, style);
}

/** Text of more characters is long whatever else stands in it. */
const longestMeasured = 400;

/** What a cell takes on one line. */
function lineWidth(cell: Cell, style: PageStyle): number {
  const words = plainText(cell.content).slice(0, longestMeasured);
  return boldWidth(words, style.text.tableCell.size, style) + (hasNote(cell) ? noteMark : 0);
}

function inProportion(shares: readonly number[], width: number): readonly number[] {
  const whole = sum(shares);
  return shares.map((share) => (share * width) / whole);
}

/** What the longest word of a column takes, with the space that parts the column from its neighbours. */
function needOf(
  columns: readonly Column[],
  rows: ColumnContents['rows'],
  at: number,
  style: PageStyle,
): number {
  return roomBeside(columns, at, style) + longestOf(rows, at, (cell) => longestWord(cell, style));
}

/** The space that parts a column from its neighbours, on both sides of its words. */
function roomBeside(columns: readonly Column[], at: number, style: PageStyle): number {
  const { gap, qualifierGap } = style.measures.cell;
  const [before, own] = [columns[at - 1], columns[at]];
  const left = before?.align === 'end' && before.role !== 'qualifier' ? gap : 0;
  const isLast = at === columns.length - 1;
  const right = own?.role === 'qualifier' ? qualifierGap : own?.align === 'end' || isLast ? 0 : gap;
  return left + right;
}

function longestWord(cell: Cell, style: PageStyle): number {
  const widths = plainText(cell.content)
    .split(/[ \t\n\u200B-]/)
    .filter((word) => word.length <= longestWhole || figure.test(word))
    .map((word) => boldWidth(word, style.text.tableCell.size, style));
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  return longest === 0 ? 0 : longest + (hasNote(cell) ? noteMark : 0);
}

function hasNote({ content }: Cell): boolean {
  return content.some(({ kind }) => kind === 'noteReference');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
