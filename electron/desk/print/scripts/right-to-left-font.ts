import type { PdfFont, ShapedGlyph, ShapedRun } from 'pdfmake/js/PDFDocument.js';
import { mirrored } from './bidi-levels.ts';

type Features = readonly string[] | null | undefined;

const nonJoiner = '\u200c';
const hidden = 0x20;

/**
 * Makes a document's font one for text that runs from the right: glyphs come in the order in which they are drawn, from
 * left to right, brackets are mirrored, and each glyph stands for the characters that were written, in the order in which
 * they are read. So a reader that turns such text around again finds what was written.
 */
export function turnToRight(font: PdfFont): void {
  const shape = font.layoutRun.bind(font);
  font.layoutRun = (text, features) => inWords(text, (word) => shapeWord(word, features, shape));
  font.layout = (text, features) => font.layoutRun(text, features);
  font.encode = encoder(font);
}

/** Words are shaped apart, so that a text is as wide as its words. */
function inWords(text: string, shape: (word: string) => ShapedRun): ShapedRun {
  const words = text.match(/ +|[^ ]+/gu) ?? [];
  return joined(words.map(shape).toReversed());
}

function shapeWord(
  word: string,
  features: Features,
  shape: (word: string, features: Features) => ShapedRun,
): ShapedRun {
  if (word.startsWith(' ')) return shape(word, features);
  const parts = word.split(nonJoiner);
  const runs = parts.map((part, at) => {
    const run = written(shape(Array.from(part, mirrored).join(''), features));
    return at < parts.length - 1 ? closedBy(run, nonJoiner) : run;
  });
  return joined(runs.toReversed());
}

/** The run with what was written behind its glyphs; joiners have shaped it and have no glyph of their own. */
function written(run: ShapedRun): ShapedRun {
  const shown = run.glyphs.flatMap((glyph, at) => (glyph.codePoints[0] === hidden ? [] : [at]));
  return {
    advanceWidth: run.advanceWidth,
    glyphs: shown.flatMap((at) => {
      const glyph = run.glyphs[at];
      return glyph === undefined ? [] : [standingFor(glyph, glyph.codePoints.map(mirroredPoint))];
    }),
    positions: shown.flatMap((at) => run.positions[at] ?? []),
  };
}

/** The non-joiner is read with the last letter before it, as it has no glyph. */
function closedBy(run: ShapedRun, character: string): ShapedRun {
  const [last, ...others] = run.glyphs;
  if (last === undefined) return run;
  const points = [...last.codePoints, character.codePointAt(0) ?? 0];
  return { ...run, glyphs: [standingFor(last, points), ...others] };
}

function mirroredPoint(point: number): number {
  return mirrored(String.fromCodePoint(point)).codePointAt(0) ?? point;
}

function standingFor(glyph: ShapedGlyph, codePoints: readonly number[]): ShapedGlyph {
  return { id: glyph.id, advanceWidth: glyph.advanceWidth, codePoints };
}

function joined(runs: readonly ShapedRun[]): ShapedRun {
  return {
    glyphs: runs.flatMap(({ glyphs }) => glyphs),
    positions: runs.flatMap(({ positions }) => positions),
    advanceWidth: runs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
  };
}

/** One glyph may stand for several characters, as the yeh of Arabic and of Persian do: each has a number of its own. */
function encoder(font: PdfFont): PdfFont['encode'] {
  const numbers = new Map<string, number>();
  const met = new Set<number>();
  const numberOf = (glyph: ShapedGlyph): number => {
    const key = `${glyph.id} ${glyph.codePoints.join(' ')}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = met.has(glyph.id)
      ? font.subset.glyphs.push(glyph.id) - 1
      : font.subset.includeGlyph(glyph.id);
    met.add(glyph.id);
    numbers.set(key, number);
    font.widths[number] = glyph.advanceWidth * font.scale;
    font.unicode[number] = glyph.codePoints;
    return number;
  };
  return (text, features) => {
    const { glyphs, positions } = font.layout(text, features, false);
    return [glyphs.map((glyph) => numberOf(glyph).toString(16).padStart(4, '0')), positions];
  };
}
