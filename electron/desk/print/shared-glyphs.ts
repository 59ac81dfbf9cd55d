import type { GlyphPlace, ShapedGlyph, ShapedRun } from 'pdfmake/js/PDFDocument.js';

/** A glyph that stands for certain characters, and its place where nothing moves it. */
interface SharedGlyph extends ShapedGlyph {
  readonly place: GlyphPlace;
}

/** Lets the runs of a face share their glyphs and places, so that many can be kept: most words are made of few letters. */
export class SharedGlyphs {
  readonly #known = new Map<number, SharedGlyph[]>();

  /** The same run in a tenth of the room. */
  share({ glyphs, positions, advanceWidth }: ShapedRun): ShapedRun {
    const shared = glyphs.map((glyph, at) => this.#shared(glyph, positions[at]));
    const places = positions.map((place, at) => {
      const usual = shared[at]?.place;
      return usual !== undefined && isSame(place, usual) ? usual : { ...place };
    });
    return { glyphs: shared, positions: places, advanceWidth };
  }

  #shared({ id, codePoints, advanceWidth }: ShapedGlyph, at: GlyphPlace | undefined): SharedGlyph {
    const known = this.#known.get(id) ?? [];
    const there = known.find((glyph) => isEqual(glyph.codePoints, codePoints));
    if (there !== undefined) return there;
    const width = at?.advanceWidth ?? 0;
    const place = { xAdvance: width, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: width };
    const glyph = { id, codePoints, advanceWidth, place };
    this.#known.set(id, [...known, glyph]);
    return glyph;
  }
}

function isSame(one: GlyphPlace, other: GlyphPlace): boolean {
  return (
    one.xAdvance === other.xAdvance &&
    one.yAdvance === other.yAdvance &&
    one.xOffset === other.xOffset &&
    one.yOffset === other.yOffset
  );
}

function isEqual(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((point, at) => point === others[at]);
}
