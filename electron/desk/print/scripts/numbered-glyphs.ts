import type { PdfFont, ShapedGlyph } from 'pdfmake/js/PDFDocument.js';

/**
 * A text as the numbers that the document gives its glyphs. One glyph may be read in several ways, as the yeh of Arabic
 * and of Persian are: each has a number of its own, so that the text can be read back.
 */
export function numberedGlyphs(font: PdfFont): PdfFont['encode'] {
  const numbers = new Map<string, number>();
  const met = new Set<number>();
  const { subset, widths, unicode, scale } = font;
  const numberOf = ({ id, codePoints, advanceWidth }: ShapedGlyph): number => {
    const key = `${id} ${codePoints.join(' ')}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = met.has(id) ? subset.glyphs.push(id) - 1 : subset.includeGlyph(id);
    met.add(id);
    numbers.set(key, number);
    widths[number] = advanceWidth * scale;
    unicode[number] = codePoints;
    return number;
  };
  return (text, features) => {
    const { glyphs, positions } = font.layout(text, features, false);
    return [glyphs.map((glyph) => numberOf(glyph).toString(16).padStart(4, '0')), positions];
  };
}
