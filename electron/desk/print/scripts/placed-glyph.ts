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
const narrowest = -90;

/**
 * A letter that stays close enough to its neighbours to be read as one word with them. In text from the right a pair is
 * kerned by moving its first letter and taking as much from its width, so that the letter before it stays where it is.
 */
export function withinWord(glyph: PlacedGlyph): PlacedGlyph {
  const { place } = glyph;
  const kern = place.xOffset;
  if (kern === 0 || Math.abs(place.xAdvance - place.advanceWidth - kern) > 0.5) return glyph;
  const kept = Math.max(narrowest, Math.min(widest, kern));
  return { ...glyph, place: { ...place, xOffset: kept, xAdvance: place.advanceWidth + kept } };
}
