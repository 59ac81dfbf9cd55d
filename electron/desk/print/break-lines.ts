import type Line from 'pdfmake/js/Line.js';
import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { PdfLine } from './pdfmake.ts';

/** A line of text on its way to a page. */
export type TextLine = Line & {
  x: number;
  y: number;
  outline?: { level: number; text: string };
  id?: string;
};

/** Sets pieces into lines no wider than `width`, one after the other: time grows with the text and no faster. */
export function breakLines(pieces: readonly PdfInline[], width: number): TextLine[] {
  const lines: TextLine[] = [];
  let line = newLine(width);
  const close = (): void => {
    lines.push(line);
    line = newLine(width);
  };
  const put = (some: readonly PdfInline[], unit: Unit): void => {
    if (line.inlines.length > 0 && !fits(line, some, unit)) close();
    for (let at = unit.from; at < unit.to; at++) join(line, some[at]);
  };
  for (let from = 0; from < pieces.length;) {
    const unit = { from, to: unitEnd(pieces, from) };
    if (line.inlines.length > 0 && !fits(line, pieces, unit)) close();
    if (fits(line, pieces, unit)) put(pieces, unit);
    else for (const cut of cutUnit(pieces.slice(from, unit.to), width)) put(cut, { from: 0, to: cut.length });
    from = unit.to;
    if (pieces[from - 1]?.lineEnd === true) close();
  }
  if (line.inlines.length > 0) close();
  return lines;
}

/**
 * The same text on lines of about one length: the narrowest width that needs no line more, and where the first line can end with a
 * colon, the narrowest at which it does.
 */
export function balanceLines(pieces: readonly PdfInline[], width: number): TextLine[] {
  const count = breakLines(pieces, width).length;
  if (count < 2) return breakLines(pieces, width);
  let low = width / count / 2;
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (breakLines(pieces, middle).length > count) low = middle;
    else high = middle;
  }
  return breakLines(pieces, endingPart(pieces, { count, from: high, to: width }) ?? high);
}

interface Widths {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The narrowest of some widths at which the first line ends with a colon. */
function endingPart(pieces: readonly PdfInline[], { count, from, to }: Widths): number | undefined {
  const steps = 12;
  for (let step = 0; step <= steps; step += 1) {
    const width = from + ((to - from) * step) / steps;
    const lines = breakLines(pieces, width);
    const first = lines[0]?.inlines.map(({ text }) => text).join('') ?? '';
    if (lines.length === count && /[:\uff1a]\s*$/u.test(first)) return width;
  }
  return undefined;
}

/** How wide the pieces are on one line. */
export function widthOf(pieces: readonly PdfInline[]): number {
  return Math.max(0, ...breakLines(pieces, Infinity).map((line) => line.getWidth()));
}

/** A line with nothing on it yet. */
export function newLine(width: number): TextLine {
  return Object.assign(new PdfLine(width), { x: 0, y: 0 });
}

/** Pieces that stay on one line because nothing may break between them. */
export function units(pieces: readonly PdfInline[]): readonly (readonly PdfInline[])[] {
  const found: (readonly PdfInline[])[] = [];
  for (let from = 0; from < pieces.length;) {
    const to = unitEnd(pieces, from);
    found.push(pieces.slice(from, to));
    from = to;
  }
  return found;
}

/** The place of a unit among pieces: most are one piece, and thousands of lists of one would be made for nothing. */
interface Unit {
  readonly from: number;
  readonly to: number;
}

function unitEnd(pieces: readonly PdfInline[], from: number): number {
  let to = from + 1;
  while (to < pieces.length && bindsNext(pieces[to - 1])) to += 1;
  return to;
}

function bindsNext(piece: PdfInline | undefined): boolean {
  return piece?.noNewLine === true && piece.lineEnd !== true;
}

const rounding = 1e-6;

function fits(line: TextLine, pieces: readonly PdfInline[], { from, to }: Unit): boolean {
  let width = 0;
  for (let at = from; at < to; at++) width += pieces[at]?.width ?? 0;
  const leading = line.inlines.length === 0 ? (pieces[from]?.leadingCut ?? 0) : line.leadingCut;
  const trailing = pieces[to - 1]?.trailingCut ?? 0;
  return line.inlineWidths + width - leading - trailing <= line.maxWidth + rounding;
}

/** A unit wider than a line, in parts that fit: words that were bound to each other, else one character or more. */
export function cutUnit(unit: readonly PdfInline[], width: number): readonly (readonly PdfInline[])[] {
  return unit.flatMap((inline) => {
    if (fitsAlone(inline, width)) return [[inline]];
    return unbound(inline).flatMap((word) => cutInline(word, width).map((cut) => [cut]));
  });
}

function fitsAlone(inline: PdfInline, width: number): boolean {
  return inline.width - inline.trailingCut <= width;
}

/** The words of a piece that are bound by spaces inside it, each with its space. */
function unbound(inline: PdfInline): readonly PdfInline[] {
  const words = inline.text.split(/(?<= )(?=[^ ])/u);
  if (words.length === 1) return [inline];
  const measure = measureOf(inline);
  return words.map((word, at) => {
    const cut = part(inline, word, { measure, isFirst: at === 0 });
    cut.trailingCut = cut.width - measure(word.trimEnd());
    return cut;
  });
}

function measureOf({ font, fontSize, fontFeatures }: PdfInline): (text: string) => number {
  return (text) => font.widthOfString(text, fontSize, fontFeatures);
}

function cutInline(inline: PdfInline, width: number): readonly PdfInline[] {
  if (fitsAlone(inline, width)) return [inline];
  const measure = measureOf(inline);
  const parts: PdfInline[] = [];
  let text = '';
  let last = '';
  let room = width;
  for (const character of inline.text) {
    const advance = measure(last + character) - measure(last);
    if (advance > room && text !== '') {
      parts.push(part(inline, text, { measure, isFirst: parts.length === 0 }));
      text = '';
      room = width;
    }
    text += character;
    last = character;
    room -= advance;
  }
  return [...parts, part(inline, text, { measure, isFirst: parts.length === 0 })];
}

/** A stretch of a piece as a piece of its own; the target and the note of the whole stay with its beginning. */
export function part(
  inline: PdfInline,
  text: string,
  { measure, isFirst }: { readonly measure: (text: string) => number; readonly isFirst: boolean },
): PdfInline {
  const cut = { ...inline, text, width: measure(text), leadingCut: 0, trailingCut: 0 };
  if (isFirst) return cut;
  cut.id = undefined;
  cut.note = undefined;
  return cut;
}

/** Adds a piece to the line; pieces of one look become one, so that a page keeps few of them. */
export function join(line: TextLine, inline: PdfInline | undefined): void {
  if (inline === undefined) return;
  const last = line.inlines.at(-1);
  if (last === undefined || !isAlike(last, inline)) {
    line.addInline({ ...inline });
    return;
  }
  last.text += inline.text;
  last.width += inline.width;
  last.trailingCut = inline.trailingCut;
  if (inline.lineEnd === true) last.lineEnd = true;
  line.inlineWidths += inline.width;
  line.trailingCut = inline.trailingCut;
}

function isAlike(a: PdfInline, b: PdfInline): boolean {
  return (
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.color === b.color &&
    a.height === b.height &&
    a.fontFeatures === b.fontFeatures &&
    a.link === b.link &&
    a.linkToDestination === b.linkToDestination &&
    a.wordSpacing === b.wordSpacing &&
    a.level === b.level &&
    b.isSoftHyphen === undefined &&
    b.id === undefined &&
    b.note === undefined &&
    !standsApart(a) &&
    !standsApart(b)
  );
}

/** What is filled in later, or read as something else, is never a part of another piece. */
function standsApart({ pageReference, standsFor }: PdfInline): boolean {
  return pageReference !== undefined || standsFor !== undefined;
}
