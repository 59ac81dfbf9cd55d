import type { PdfFont, PdfFontClass, ShapedRun } from 'pdfmake/js/PDFDocument.js';
import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import { stretchSpaces } from './stretch-spaces.ts';

/** The most texts of a face whose widths are kept. */
const mostTexts = 100_000;

type Features = readonly string[] | null | undefined;

/** What is read of a face once for all documents: its tables, and how wide texts are, in thousandths of an em. */
export interface KeptFace {
  readonly Font: PdfFontClass;
  readonly parsed: PdfFont['font'];
  readonly widths: Map<string, number>;
}

const kept = new WeakMap<Uint8Array, KeptFace>();

/** The face of those bytes, read by the first document that asks for it. */
export function keptFace(bytes: Uint8Array, read: () => PdfFont): KeptFace {
  const known = kept.get(bytes);
  if (known !== undefined) return known;
  const { constructor: Font, font: parsed } = read();
  const face = { Font, parsed, widths: new Map<string, number>() };
  kept.set(bytes, face);
  return face;
}

/**
 * A face as a font of one document. Glyphs are the document's own, as fontkit notes on them which characters they were
 * first met for: shared ones would make a document depend on those before it.
 */
export function openFace({ Font, parsed, widths }: KeptFace, document: PdfDocument, id: string): PdfFont {
  const own = Object.create(parsed, { _glyphs: { value: {} } }) as PdfFont['font'];
  const font = new Font(document, own, id);
  const measure = font.layout.bind(font);
  font.widthOfString = (text, size, features) => {
    const width = remembered(widths, text, features, () => measure(text, features, true).advanceWidth);
    return width * (size / 1000);
  };
  rememberShapes(font);
  stretchSpaces(font);
  return font;
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
