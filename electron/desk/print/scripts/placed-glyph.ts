import type { GlyphPlace, ShapedRun } from 'pdfmake/js/PDFDocument.js';

/** A glyph at its place, and the characters it is read as from left to right. */
export interface PlacedGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
  readonly place: GlyphPlace;
}

/** The glyphs of a run with their places. */
export function placedGlyphs({ glyphs, positions }: ShapedRun): readonly PlacedGlyph[] {
  return glyphs.flatMap(({ id, advanceWidth, codePoints }, at) => {
    const place = positions[at];
    return place === undefined ? [] : [{ id, advanceWidth, codePoints, place }];
  });
}

/** Glyphs as a run. */
export function runOf(placed: readonly PlacedGlyph[]): ShapedRun {
  return {
    glyphs: placed,
    positions: placed.map(({ place }) => place),
    advanceWidth: placed.reduce((sum, { place }) => sum + place.xAdvance, 0),
  };
}

/** The same glyph, read as other characters. */
export function readAs(glyph: PlacedGlyph, codePoints: readonly number[]): PlacedGlyph {
  return { ...glyph, codePoints };
}

/** The most that letters of a word may stand apart or overlap, in thousandths of an em: readers take more for a gap. */
const widest = 80;
const narrowest = -180;

/** A letter that stays close enough to its neighbours to be read as one word with them. */
export function withinWord(glyph: PlacedGlyph): PlacedGlyph {
  const { place } = glyph;
  if (place.advanceWidth === 0) return glyph;
  const apart = Math.max(0, place.xOffset - widest);
  const xAdvance = Math.max(place.xAdvance - apart, place.advanceWidth + narrowest);
  return { ...glyph, place: { ...place, xOffset: place.xOffset - apart, xAdvance } };
}
