import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import type { TextLine } from '../break-lines.ts';
import { isFromRight } from './split-by-script.ts';

/**
 * Gives the pieces of a line their places from left to right (Unicode Standard Annex 9, rules L1 and L2). The pieces
 * stay in the order in which they are read; a line that runs from the left throughout is left as it is.
 */
export function orderLine(line: TextLine): void {
  if (line.inlines.every(({ level }) => level === undefined)) return;
  endOnBase(line);
  let x = 0;
  for (const inline of visualOrder(line.inlines)) {
    inline.x = x;
    x += inline.width;
  }
  const fromRight = line.inlines[0]?.base === 1;
  const shift = fromRight ? line.trailingCut : line.leadingCut;
  for (const inline of line.inlines) inline.x = (inline.x ?? 0) - shift;
  if (fromRight) for (const [at, inline] of line.inlines.entries()) readApart(inline, line.inlines, at);
}

/** The space at a line's end belongs to the paragraph, whatever the last word is (rule L1). */
function endOnBase(line: TextLine): void {
  const last = line.inlines.at(-1);
  if (last === undefined || last.trailingCut === 0 || last.level === last.base) return;
  const words = last.text.trimEnd();
  const space: PdfInline = {
    ...last,
    text: last.text.slice(words.length),
    width: last.trailingCut,
    level: last.base,
    id: undefined,
    note: undefined,
  };
  last.text = words;
  last.width -= last.trailingCut;
  last.trailingCut = 0;
  line.inlines.push(space);
}

/** From the highest level down to the lowest odd one, every stretch at that level or above is turned around. */
function visualOrder(inlines: readonly PdfInline[]): readonly PdfInline[] {
  const ordered = [...inlines];
  const levels = inlines.map(levelOf);
  const lowest = Math.min(...levels.map((level) => level | 1));
  for (let level = Math.max(...levels); level >= lowest; level -= 1) turn(ordered, level);
  return ordered;
}

function turn(ordered: PdfInline[], level: number): void {
  let from = 0;
  while (from < ordered.length) {
    let to = from;
    while (to < ordered.length && levelOf(ordered[to]) >= level) to += 1;
    if (to > from + 1) ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
    from = to + 1;
  }
}

/**
 * What is drawn is read by programs piece by piece. A space between text from the right and a figure or a Latin word
 * would get lost, and a sign after them would be taken for a part of them: see `right-to-left-font.ts`.
 */
function readApart(inline: PdfInline, inlines: readonly PdfInline[], at: number): void {
  if (!isFromRight(inline.level) || inline.text.trim() === '') return;
  const [earlier, later] = [inlines[at - 1], inlines[at + 1]];
  const isLast = later === undefined || later.text.trim() === '';
  if (!isLast && !isFromRight(later.level)) inline.text = inline.text.replace(/ $/u, '\u00a0');
  if (earlier === undefined || isFromRight(earlier.level)) return;
  inline.text = inline.text.replace(/^ /u, '\u00a0');
  if (/^(?:[\p{P}\p{S}]|\s[^\p{L}]*\p{L})/u.test(inline.text) && hasMark(inline))
    inline.text = `\u200f${inline.text}`;
}

function hasMark({ font }: PdfInline): boolean {
  return font.font.hasGlyphForCodePoint(0x200f);
}

function levelOf(inline: PdfInline | undefined): number {
  return inline?.level ?? inline?.base ?? 0;
}
