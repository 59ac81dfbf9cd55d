import type { ParsedFont, PdfFont, PdfFontClass, ShapedGlyph, ShapedRun } from 'pdfmake/js/PDFDocument.js';
import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import { turnToRight } from './scripts/right-to-left-font.ts';
import type { WritingDirection } from './scripts/writing-direction.ts';
import { stretchSpaces } from './stretch-spaces.ts';

/** The most texts of a face whose widths are kept. */
const mostTexts = 100_000;

type Features = readonly string[] | null | undefined;

/** What is read of a face once for all documents: its tables, and how wide texts are, in thousandths of an em. */
export interface KeptFace {
  readonly Font: PdfFontClass;
  readonly parsed: PdfFont['font'];
  readonly widths: Readonly<Record<WritingDirection, Map<string, number>>>;
}

const kept = new WeakMap<Uint8Array, KeptFace>();

/** The face of those bytes, read by the first document that asks for it. */
export function keptFace(bytes: Uint8Array, read: () => PdfFont): KeptFace {
  const known = kept.get(bytes);
  if (known !== undefined) return known;
  const { constructor: Font, font: parsed } = read();
  const face = { Font, parsed, widths: { ltr: new Map<string, number>(), rtl: new Map<string, number>() } };
  kept.set(bytes, face);
  return face;
}

/** A font of one document: its name there, and the way its text runs. */
export interface OpenedFace {
  readonly id: string;
  readonly direction: WritingDirection;
}

/**
 * A face as a font of one document. Glyphs are the document's own, as fontkit notes on them which characters they were
 * first met for: shared ones would make a document depend on those before it.
 */
export function openFace(
  { Font, parsed, widths }: KeptFace,
  document: PdfDocument,
  { id, direction }: OpenedFace,
): PdfFont {
  const font = new Font(document, ownFace(parsed, direction), id);
  // What has no glyph stands for no character; U+0000 may not be named at all (ISO 14289-1, 7.21.7).
  font.unicode[0] = [0xfffd];
  if (direction === 'rtl') turnToRight(font);
  const measure = font.layout.bind(font);
  font.widthOfString = (text, size, features) => {
    const width = remembered(
      widths[direction],
      text,
      features,
      () => measure(text, features, true).advanceWidth,
    );
    return width * (size / 1000);
  };
  rememberShapes(font);
  stretchSpaces(font);
  font.direction = direction;
  return font;
}

/** fontkit would take the direction from the letters: it has no digits of Arabic that run from the left. */
function ownFace(parsed: ParsedFont, direction: WritingDirection): ParsedFont {
  const own = Object.create(parsed, { _glyphs: { value: {} } }) as ParsedFont;
  const layout = parsed.layout.bind(own);
  own.layout = (text, features) => layout(text, features ?? undefined, undefined, undefined, direction);
  return direction === 'rtl' ? withGlyphsByText(own) : own;
}

/** Glyphs by what they stand for as well: fontkit keeps the characters that it first met a glyph for. */
function withGlyphsByText(own: ParsedFont): ParsedFont {
  const find = own.getGlyph.bind(own);
  own.getGlyph = (id, codePoints = []) =>
    Object.create(find(id, codePoints), { codePoints: { value: codePoints } }) as ShapedGlyph;
  return own;
}

/** PDFKit remembers the shapes of words, but not of those with features. */
function rememberShapes(font: PdfFont): void {
  const shapes = new Map<string, ShapedRun>();
  const shape = font.layoutRun.bind(font);
  font.layoutRun = (text, features) => remembered(shapes, text, features, () => shape(text, features));
}

function remembered<T>(known: Map<string, T>, text: string, features: Features, find: () => T): T {
  const key = features === undefined || features === null ? text : `${features.join()}\u0000${text}`;
  const there = known.get(key);
  if (there !== undefined) return there;
  const found = find();
  if (known.size >= mostTexts) known.clear();
  known.set(key, found);
  return found;
}
