import type { GlyphPlace, PdfFont } from 'pdfmake/js/PDFDocument.js';

/** Lets a font's `spaceStretch` say how much wider than its own the spaces are that it writes from now on. */
export function stretchSpaces(font: PdfFont): void {
  const encode = font.encode.bind(font);
  let space: string | undefined;
  font.encode = (text, features) => {
    const [glyphs, positions] = encode(text, features);
    const { spaceStretch = 0 } = font;
    if (spaceStretch === 0) return [glyphs, positions];
    space ??= encode(' ', null)[0][0];
    const widen = (place: GlyphPlace, at: number): GlyphPlace =>
      glyphs[at] === space ? wider(place, spaceStretch) : place;
    return [glyphs, positions.map(widen)];
  };
}

/** The places of glyphs are kept for the next time the text is written, so they are never changed themselves. */
function wider({ xAdvance, yAdvance, xOffset, yOffset, advanceWidth }: GlyphPlace, by: number): GlyphPlace {
  return { xAdvance: xAdvance + by, yAdvance, xOffset, yOffset, advanceWidth };
}
