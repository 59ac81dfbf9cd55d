import type { PdfFont, ShapedRun } from 'pdfmake/js/PDFDocument.js';
import { mirrored } from './bidi-levels.ts';
import { numberedGlyphs } from './numbered-glyphs.ts';
import { placedGlyphs, readAs, runOf, withinWord } from './placed-glyph.ts';
import type { PlacedGlyph } from './placed-glyph.ts';

type Shape = (text: string) => readonly PlacedGlyph[];

const nonJoiner = '\u200c';
const mark = '\u200f';
const letterMark = 0x61c;
const space = 0x20;
/** A space at an end that must be read although nothing that follows it is drawn beside it. */
const readSpace = '\u00a0';

/**
 * Makes a document's font one for text that runs from the right: glyphs come in the order in which they are drawn, from
 * left to right, brackets are mirrored, and each glyph stands for the characters that were written. So a reader that
 * turns such text around again finds what was written.
 */
export function turnToRight(font: PdfFont): void {
  const shapeRun = font.layoutRun.bind(font);
  font.layoutRun = (text, features) => {
    const shape: Shape = (word) => withoutStrokes(placedGlyphs(shapeRun(word, features)), font.name);
    return runOf(shapeText(text, shape));
  };
  font.layout = (text, features): ShapedRun => font.layoutRun(text, features);
  font.encode = numberedGlyphs(font);
}

/**
 * Words are shaped apart, so that a text is as wide as its words. The mark of direction before a text stays: it is as
 * wide as nothing, and tells readers where text from the right begins.
 */
function shapeText(text: string, shape: Shape): readonly PlacedGlyph[] {
  if (text.startsWith(mark)) return [...shapeText(text.slice(1), shape), ...shape(mark).map(asMark)];
  const words = text.replaceAll(readSpace, ' ').match(/ +|[^ ]+/gu) ?? [];
  const drawn = words.map((word) => (word.startsWith(' ') ? shape(word) : closed(shapeWord(word, shape))));
  if (text.startsWith(readSpace)) drawn[1] = opened(drawn[1] ?? []);
  const last = drawn.length - 2;
  if (text.endsWith(readSpace) && last >= 0) drawn[last] = spaced(drawn[last] ?? []);
  return drawn.toReversed().flat();
}

function asMark(glyph: PlacedGlyph): PlacedGlyph {
  return readAs(glyph, [mark.charCodeAt(0)]);
}

/** The first letter reads with the space before it, which lies to its right. */
function opened(word: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  const last = word.at(-1);
  if (last === undefined) return word;
  const isLetter = /\p{L}/u.test(String.fromCodePoint(...last.codePoints));
  const read = [...last.codePoints, ...(isLetter ? [] : [letterMark]), space];
  return [...word.slice(0, -1), readAs(last, read)];
}

/** The last letter reads with the space behind it; what begins with a space would be taken for nothing but a space. */
function spaced([last, ...others]: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  if (last === undefined) return [];
  const points = last.codePoints[0] === letterMark ? last.codePoints.slice(1) : last.codePoints;
  return [readAs(last, [letterMark, space, ...points]), ...others];
}

/** Signs that numbers are written with would be read with the word that follows: a mark parts them from it. */
function closed([last, ...others]: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  if (last === undefined) return [];
  const [point = 0] = last.codePoints;
  const ofNumber = last.codePoints.length === 1 && /[.,:/%+\-#$€£°،٪٫٬]/u.test(String.fromCodePoint(point));
  return [ofNumber ? readAs(last, [letterMark, point]) : last, ...others];
}

/** The non-joiner parts letters and has no glyph: it is read with the letter before it. */
function shapeWord(word: string, shape: Shape): readonly PlacedGlyph[] {
  const [end = '', ...earlier] = word.split(nonJoiner).toReversed();
  return [...shapePart(end, shape), ...earlier.flatMap((part) => closedByNonJoiner(shapePart(part, shape)))];
}

function closedByNonJoiner([last, ...others]: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  if (last === undefined) return [];
  return [readAs(last, [nonJoiner.charCodeAt(0), ...last.codePoints]), ...others];
}

function shapePart(part: string, shape: Shape): readonly PlacedGlyph[] {
  const glyphs = shape(Array.from(part, mirrored).join('')).filter(
    ({ codePoints }) => codePoints[0] !== space,
  );
  return glyphs.map((glyph) => readAs(withinWord(glyph), glyph.codePoints.map(written).toReversed()));
}

/**
 * Amiri puts a short stroke between some letters, as in بحيرة, that stands for no character. Nothing could be read for it that a
 * search passes over, and a file for archives has no glyph without a meaning: the letters join without it too.
 */
function withoutStrokes(glyphs: readonly PlacedGlyph[], face: string): readonly PlacedGlyph[] {
  return face.startsWith('Amiri') ? glyphs.filter(({ codePoints }) => codePoints.length > 0) : glyphs;
}

function written(point: number): number {
  return mirrored(String.fromCodePoint(point)).codePointAt(0) ?? point;
}
