import type { CaptureBuilder, CapturePiece } from '../capture-builder.ts';
import { linePieces } from './line-pieces.ts';
import { textLines, type TextLine } from './text-lines.ts';
import type { TextRun } from './text-run.ts';

/** A line with what it says. */
interface ReadLine extends TextLine {
  readonly pieces: readonly CapturePiece[];
  readonly text: string;
  /** Where the lines of its column end. */
  readonly margin: number;
}

/** Adds the text of a page to a capture, put into paragraphs by how its lines stand. */
export function addPage(builder: CaptureBuilder, runs: readonly TextRun[], page: number): void {
  const lines = readLines(textLines(runs));
  const headingSize = bodySize(runs) * 1.15;
  let paragraph: ReadLine[] = [];
  const flush = (): void => {
    const [first] = paragraph;
    if (first !== undefined) builder.add(joinLines(paragraph), { page, heading: first.size > headingSize });
    paragraph = [];
  };
  for (const line of lines) {
    const before = paragraph.at(-1);
    if (before !== undefined && beginsParagraph(line, before)) flush();
    paragraph.push(line);
  }
  flush();
}

/** Lines of one column begin within so many points of one another. */
const columnStep = 24;

function columnOf({ start }: TextLine): number {
  return Math.round(start / columnStep);
}

function readLines(lines: readonly TextLine[]): readonly ReadLine[] {
  const margins = new Map<number, number>();
  for (const line of lines) {
    const column = columnOf(line);
    margins.set(column, Math.max(margins.get(column) ?? -Infinity, line.end));
  }
  return lines.map((line) => {
    const column = columnOf(line);
    const ends = [column - 1, column, column + 1].map((near) => margins.get(near) ?? -Infinity);
    const pieces = linePieces(line);
    const text = pieces.map((piece) => piece.text).join('');
    return Object.assign({ pieces, text: text.trim(), margin: Math.max(...ends) }, line);
  });
}

function bodySize(runs: readonly TextRun[]): number {
  const counts = new Map<number, number>();
  for (const { size, glyphs } of runs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + glyphs.length);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

/** A gap, another size, another direction, a jump, an item of a list, or a line that was ended on purpose. */
function beginsParagraph(line: ReadLine, before: ReadLine): boolean {
  const size = Math.max(line.size, before.size);
  if (line.angle !== before.angle || Math.min(line.size, before.size) < 0.88 * size) return true;
  const down = before.across - line.across;
  if (down <= 0 || down > 1.75 * size) return true;
  if (standsAlone(line) || standsAlone(before) || bullet.test(line.text)) return true;
  if (endsOnPurpose(before, line)) return true;
  if (!sentenceEnd.test(before.text)) return false;
  return line.start - before.start > 1.2 * size || item.test(line.text);
}

/** Whether the first word of the next line would have had room in this one. */
function endsOnPurpose({ start, end, margin, size, text }: ReadLine, next: ReadLine): boolean {
  const room = margin - end;
  if (room < 0.1 * (margin - start) || /[-\u2010\u00ad]$/.test(text)) return false;
  const [first = ''] = next.text.split(/\s/, 1);
  const width = ((next.end - next.start) * first.length) / Math.max(1, next.text.length);
  return room > 1.15 * width + 0.5 * size;
}

const sentenceEnd = /[.!?:;؟。！？…]["'”’»)\]]*\d{0,3}$/u;
const bullet = /^[•◦▪‣⁃●○■]/u;
const item = /^(?:[-*–] |\(?\p{L}\) |\(?\d{1,3}[.)] )/u;

/** A row of cells, or a line of a table of contents with its leaders. */
function standsAlone({ text }: ReadLine): boolean {
  return text.includes('\t') || /(?:\. ?){4}\s*\S{1,6}$/u.test(text);
}

/** One paragraph of several lines: a word parted with a hyphen is whole again, with a soft hyphen where it was parted. */
function joinLines(lines: readonly ReadLine[]): readonly CapturePiece[] {
  const pieces: CapturePiece[] = [];
  for (const { pieces: next } of lines) {
    const last = pieces.at(-1);
    const [first] = next;
    if (last !== undefined && first !== undefined)
      pieces.splice(-1, 1, { text: joint(last.text, first.text), hidden: last.hidden });
    pieces.push(...next);
  }
  return pieces;
}

const wordParted = /\p{Ll}[-\u2010\u00ad]$/u;
const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** The end of a line as it goes on in the next. Hyphens before capitals and digits are part of a name or a number. */
function joint(end: string, next: string): string {
  if (wordParted.test(end) && /^\p{Ll}/u.test(next)) return `${end.slice(0, -1)}\u00ad`;
  if (/\S[-\u2010]$/u.test(end) || noSpaces.test(end) || /\s$/.test(end) || /^\s/.test(next)) return end;
  return `${end} `;
}
