import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import type { TextLine } from './break-lines.ts';
import { join, newLine } from './break-lines.ts';
import { chooseEnds } from './choose-ends.ts';
import type { Hyphenation } from './hyphenation.ts';
import type { LineCost } from './line-cost.ts';
import { raggedCost, straightCost, stretchOf } from './line-cost.ts';
import type { LineEnd, LineUnit } from './line-units.ts';
import { leadingSpaces, lineEnds, lineUnits, piecesBetween, spacesIn, trailingSpaces } from './line-units.ts';
import { Rivers } from './rivers.ts';

/** How a paragraph is set whose lines are chosen together. */
export interface Fitting {
  readonly isStraight: boolean;
  readonly hyphenation?: Hyphenation | undefined;
}

/** How wide the spaces of straight lines become at most, in those of the font. */
const widest = 2.4;
/** A paragraph whose lines need no space wider than this without a hyphen gets none. */
const good = 1.3;
/** And one whose lines, flush left, lack no more than this share of their width. */
const evenEnough = 0.12;

/**
 * Sets pieces into lines that are chosen together: with straight edges or flush left, with hyphens where they are asked
 * for and make better lines. A line whose spaces would gape stays flush left; no more than two lines end with hyphens
 * one after the other.
 */
export function fitLines(pieces: readonly PdfInline[], width: number, fitting: Fitting): readonly TextLine[] {
  if (pieces.length === 0) return [];
  const paragraph = { units: lineUnits(pieces, width), width, space: spaceOf(pieces) };
  if (!fitting.isStraight) return plainLines(paragraph, fitting);
  return straightLines(paragraph, fitting);
}

interface Text {
  readonly units: readonly LineUnit[];
  readonly width: number;
  /** The width of a space. */
  readonly space: number;
}

function plainLines(text: Text, { hyphenation }: Fitting): readonly TextLine[] {
  const whole = setLines(text, endsFor(text, raggedCost, undefined));
  const isEven = whole.slice(0, -1).every((line) => line.getWidth() > text.width * (1 - evenEnough));
  if (isEven || hyphenation === undefined) return whole;
  return setLines(text, endsFor(text, raggedCost, hyphenation));
}

function straightLines(text: Text, { hyphenation }: Fitting): readonly TextLine[] {
  const whole = setStraight(text, endsFor(text, straightCost(widest), undefined));
  const isGood = whole.every((line) => isLastLine(line, whole) || isWellFilled(line, text));
  if (isGood || hyphenation === undefined) return whole;
  return setStraight(text, endsFor(text, straightCost(widest), hyphenation));
}

function isLastLine(line: TextLine, lines: readonly TextLine[]): boolean {
  return line === lines.at(-1) || line.newLineForced === true;
}

function isWellFilled(line: TextLine, { width, space }: Text): boolean {
  const wider = Math.max(0, ...line.inlines.map(({ wordSpacing = 0 }) => wordSpacing));
  return wider <= space * (good - 1) && line.getWidth() > width - 1;
}

function endsFor(text: Text, costOf: LineCost, hyphenation: Hyphenation | undefined): readonly LineEnd[] {
  return chooseEnds(lineEnds(text.units, hyphenation), { ...text, costOf });
}

function setLines(text: Text, ends: readonly LineEnd[]): readonly TextLine[] {
  return ends.map((end, at) => setLine(text, ends[at - 1], end, 0));
}

/** Lines with spaces as wide as straight edges ask; the line that would lengthen a river stays flush left. */
function setStraight(text: Text, ends: readonly LineEnd[]): readonly TextLine[] {
  const rivers = new Rivers();
  return ends.map((end, at) => {
    const start = ends[at - 1];
    const line = setLine(text, start, end, stretchBetween(text, start, end));
    return rivers.lengthens(line) ? setLine(text, start, end, 0) : line;
  });
}

function setLine(
  { units, width }: Text,
  start: LineEnd | undefined,
  end: LineEnd,
  wordSpacing: number,
): TextLine {
  const line = newLine(width);
  for (const piece of piecesBetween(units, start, end)) join(line, widened(piece, wordSpacing));
  return line;
}

function stretchBetween(text: Text, start: LineEnd | undefined, end: LineEnd): number {
  const natural = end.to - (start?.from ?? 0);
  const spaces = end.spacesTo - (start?.spacesFrom ?? 0);
  return stretchOf({ ...text, natural, spaces, isLast: end.isForced, hyphens: 0 }, widest);
}

function widened(piece: PdfInline, wordSpacing: number): PdfInline {
  const spaces = spacesIn(piece);
  if (wordSpacing === 0 || spaces === 0) return piece;
  return {
    ...piece,
    wordSpacing,
    width: piece.width + spaces * wordSpacing,
    leadingCut: piece.leadingCut + leadingSpaces(piece) * wordSpacing,
    trailingCut: piece.trailingCut + trailingSpaces(piece) * wordSpacing,
  };
}

function spaceOf(pieces: readonly PdfInline[]): number {
  const [first] = pieces;
  return first === undefined ? 0 : first.font.widthOfString(' ', first.fontSize, null);
}
