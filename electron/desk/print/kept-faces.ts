import type { ParsedFont, PdfFont, PdfFontClass, ShapedGlyph, ShapedRun } from 'pdfmake/js/PDFDocument.js';
import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import { turnToRight } from './scripts/right-to-left-font.ts';
import type { WritingDirection } from './scripts/writing-direction.ts';
import { skipIdleLookups } from './shaping/skip-idle-lookups.ts';
import { SharedGlyphs } from './shared-glyphs.ts';
import { stretchSpaces } from './stretch-spaces.ts';

/** The most texts of a face whose widths are kept, and the most words whose shapes are. */
const mostTexts = 100_000;
const mostWords = 20_000;

type Features = readonly string[] | null | undefined;

/** What is read of a face once for all documents: its tables, and by direction what its texts come to. */
export interface KeptFace {
  readonly Font: PdfFontClass;
  readonly texts: Readonly<Record<WritingDirection, KeptTexts>>;
}

/** A face as it shapes texts of one direction: how wide they are, in thousandths of an em, and the glyphs of their words. */
interface KeptTexts {
  readonly parsed: ParsedFont;
  readonly widths: Map<string, number>;
  readonly shapes: Map<string, ShapedRun>;
  readonly glyphs: SharedGlyphs;
}

const kept = new WeakMap<Uint8Array, KeptFace>();

/** The face of those bytes, read by the first document that asks for it. */
export function keptFace(bytes: Uint8Array, read: () => PdfFont): KeptFace {
  const known = kept.get(bytes);
  if (known !== undefined) return known;
  const { constructor: Font, font: parsed } = read();
  const face = { Font, texts: textsOf(parsed) };
  kept.set(bytes, face);
  return face;
}

/** Most faces are asked for one direction alone. */
function textsOf(parsed: ParsedFont): KeptFace['texts'] {
  let ltr: KeptTexts | undefined;
  let rtl: KeptTexts | undefined;
  return {
    get ltr() {
      return (ltr ??= keptTexts(parsed, 'ltr'));
    },
    get rtl() {
      return (rtl ??= keptTexts(parsed, 'rtl'));
    },
  };
}

function keptTexts(parsed: ParsedFont, direction: WritingDirection): KeptTexts {
  return {
    parsed: faceOfDirection(parsed, direction),
    widths: new Map(),
    shapes: new Map(),
    glyphs: new SharedGlyphs(),
  };
}

/** A font of one document: its name there, and the way its text runs. */
export interface OpenedFace {
  readonly id: string;
  readonly direction: WritingDirection;
}

/** A face as a font of one document, which has the numbers of its glyphs to itself. */
export function openFace(
  { Font, texts }: KeptFace,
  document: PdfDocument,
  { id, direction }: OpenedFace,
): PdfFont {
  const { parsed, widths, shapes, glyphs } = texts[direction];
  const font = new Font(document, parsed, id);
  // What has no glyph stands for no character; U+0000 may not be named at all (ISO 14289-1, 7.21.7).
  font.unicode[0] = [0xfffd];
  if (direction === 'rtl') turnToRight(font);
  const shape = font.layoutRun.bind(font);
  font.layoutRun = (text, features) =>
    remembered(shapes, { text, features, most: mostWords }, () => glyphs.share(shape(text, features)));
  const measure = font.layout.bind(font);
  font.widthOfString = (text, size, features) => {
    const known = { text, features, most: mostTexts };
    return remembered(widths, known, () => measure(text, features, true).advanceWidth) * (size / 1000);
  };
  stretchSpaces(font);
  font.direction = direction;
  return font;
}

/**
 * The face as it shapes texts of one direction. fontkit would take the direction from the letters: it has no digits of
 * Arabic that run from the left. And it would keep the characters that it first met a glyph for, in whatever text; here a
 * glyph stands for those of its own text, so that no document depends on those before it.
 */
function faceOfDirection(parsed: ParsedFont, direction: WritingDirection): ParsedFont {
  const own = Object.create(parsed, { _glyphs: { value: {} } }) as ParsedFont;
  const layout = parsed.layout.bind(own);
  own.layout = (text, features) => layout(text, features ?? undefined, undefined, undefined, direction);
  const find = parsed.getGlyph.bind(own);
  own.getGlyph = (id, codePoints = []) =>
    Object.create(find(id, codePoints), { codePoints: { value: codePoints } }) as ShapedGlyph;
  // On this one: what shapes the face itself would take its glyphs, with the characters that they were first met for.
  skipIdleLookups(own);
  return own;
}

interface KnownText {
  readonly text: string;
  readonly features: Features;
  /** How many are kept. */
  readonly most: number;
}

function remembered<T>(known: Map<string, T>, { text, features, most }: KnownText, find: () => T): T {
  const key = features === undefined || features === null ? text : `${features.join()}\u0000${text}`;
  const there = known.get(key);
  if (there !== undefined) return there;
  const found = find();
  if (known.size >= most) known.clear();
  known.set(key, found);
  return found;
}
