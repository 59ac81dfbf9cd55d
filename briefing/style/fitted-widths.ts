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

/** A word longer than this may be broken; no figure is. */
const longestWhole = 20;

/** A column whose text takes several lines is as wide as so many letters at least, or it is not read but spelt. */
const readableLetters = 15;

/** Room for the raised number of a note, in points. */
const noteMark = 8;

/**
 * Widths of columns in points, by their shares where all have one, else equal: but no column is narrower than its longest word,
 * since a figure that is broken (`12,35` over `0`) is read as another. The others give what it needs.
 */
export function fittedWidths(
  { columns, rows }: ColumnContents,
  width: number,
  style: PageStyle,
): readonly number[] {
  const isShared = columns.every(({ share }) => share !== undefined && share > 0);
  const shares = columns.map(({ share }) => (isShared ? (share ?? 1) : 1));
  const widths = inProportion(shares, width);
  return widened(
    widths,
    columns.map((_, at) => needOf(columns, rows, at, style)),
    width,
  );
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
  const { size } = style.text.tableCell;
  const least = boldWidth('n'.repeat(readableLetters), size, style);
  const needs = columns.map((_, at) => {
    const texts = rows.map((row) => textWidth(row[at], style));
    const longest = texts.reduce((most, width) => Math.max(most, width), 0);
    return Math.max(needOf(columns, rows, at, style), Math.min(longest, least));
  });
  return sum(needs);
}

function textWidth(cell: GridCell | undefined, style: PageStyle): number {
  return cell === undefined || cell === null || cell.columns > 1
    ? 0
    : boldWidth(plainText(cell.content).slice(0, readableLetters * 2), style.text.tableCell.size, style);
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
  const { gap, qualifierGap } = style.measures.cell;
  const [before, own] = [columns[at - 1], columns[at]];
  const left = before?.align === 'end' && before.role !== 'qualifier' ? gap : 0;
  const isLast = at === columns.length - 1;
  const right = own?.role === 'qualifier' ? qualifierGap : own?.align === 'end' || isLast ? 0 : gap;
  const words = rows.map((row) => longestWord(row[at], style));
  return left + right + words.reduce((most, word) => Math.max(most, word), 0);
}

function longestWord(cell: GridCell | undefined, style: PageStyle): number {
  if (cell === undefined || cell === null || cell.columns > 1) return 0;
  const widths = plainText(cell.content)
    .split(/[ \t\n\u200B-]/)
    .filter((word) => word.length <= longestWhole || /^[\d.,\u00A0]+$/.test(word))
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
