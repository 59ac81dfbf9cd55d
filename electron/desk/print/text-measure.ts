import { directionOfText, hasRightToLeft } from '../../../briefing/document/text-direction.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import type { PdfFont } from 'pdfmake/js/PDFDocument.js';
import type PdfStyleStack from 'pdfmake/js/StyleContextStack.js';
import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { leadBeside, raisedFamily, sizeBeside } from '../fonts/fallback-families.ts';
import { StyleContextStack, TextInlines } from './pdfmake.ts';
import type { PrintedDocument } from './printed-document.ts';
import { bidiLevels } from './scripts/bidi-levels.ts';
import { GlyphChooser } from './scripts/glyph-chooser.ts';
import { joinLetters } from './scripts/join-letters.ts';
import { isFromRight, splitByScript } from './scripts/split-by-script.ts';
import type { WritingDirection } from './scripts/writing-direction.ts';

const plain = /^[\u0020-\u007e]*$/;

/** A run's look, found once for all its words. */
interface Look {
  readonly family: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly fontFeatures: readonly string[] | null;
  readonly color: string;
  readonly height: number;
}

interface Piece extends Partial<PdfInline> {
  text: string;
  /** Tells the words of one run from those of the next. */
  readonly run: object;
}

interface LookedPiece {
  readonly piece: Piece;
  readonly look: Look;
}

/** Words in one font. */
interface FontPart {
  readonly text: string;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly level?: number | undefined;
  readonly standsFor?: string | undefined;
}

/**
 * pdfmake's measuring of text, with four differences: a run's style is looked up once and not for every word, text from
 * the right has the levels of the bidirectional algorithm, a character its font lacks comes from a family of its script,
 * and one that no font has is reported.
 */
export class TextMeasure extends TextInlines {
  readonly #direction: WritingDirection;
  readonly #chooser: GlyphChooser;

  /** `direction` is that of the document. */
  constructor(document: PrintedDocument, direction: WritingDirection) {
    super(document);
    this.#direction = direction;
    this.#chooser = new GlyphChooser(document);
  }

  /** Breaks runs into pieces that no line break parts, each with its width. */
  pieces(runs: readonly object[], stack: PdfStyleStack): readonly PdfInline[] {
    return this.buildInlines(
      runs.map((run) => Object.assign({ run }, run)),
      stack,
    ).items;
  }

  override measure(given: readonly object[], stack: PdfStyleStack): PdfInline[] {
    const pieces = given as readonly Piece[];
    const looked = this.#withLooks(pieces, stack);
    if (this.#runsFromRight(pieces)) return this.#fromBothSides(looked);
    return looked.flatMap(({ piece, look }) => this.#inlines(piece, look));
  }

  /** One finding a character that none of the fonts has. */
  missingGlyphs(): readonly Finding[] {
    return this.#chooser.missingGlyphs();
  }

  /** Figures without a letter run as their document does. */
  #runsFromRight(pieces: readonly Piece[]): boolean {
    if (pieces.some(({ text }) => hasRightToLeft(text))) return true;
    if (this.#direction === 'ltr') return false;
    return directionOfText(pieces.map(({ text }) => text).join(''), 'rtl') === 'rtl';
  }

  #withLooks(pieces: readonly Piece[], stack: PdfStyleStack): readonly LookedPiece[] {
    let run: object | undefined;
    let look: Look | undefined;
    return pieces.map((piece) => {
      if (look === undefined || run !== piece.run) look = this.#look(piece, stack);
      run = piece.run;
      return { piece, look };
    });
  }

  /** The levels are those of the whole text: pieces alone do not know where they stand. */
  #fromBothSides(looked: readonly LookedPiece[]): PdfInline[] {
    const text = looked.map(({ piece }) => piece.text + (piece.lineEnd === true ? '\n' : '')).join('');
    const direction = directionOfText(text, this.#direction);
    const levels = bidiLevels(text, direction);
    const lead = direction === this.#direction ? 1 : leadBeside(text);
    const base = direction === 'rtl' ? 1 : 0;
    let from = 0;
    const inlines = looked.flatMap(({ piece, look }) => {
      const own = levels.subarray(from, (from += piece.text.length));
      if (piece.lineEnd === true) from += 1;
      return this.#inlines({ ...piece, base }, { ...look, height: look.height * lead }, own);
    });
    joinLetters(inlines, remeasure);
    return inlines;
  }

  #look(piece: Piece, stack: PdfStyleStack): Look {
    const get = (name: string): unknown => StyleContextStack.getStyleProperty(piece, stack, name, null);
    const wanted = {
      family: String(get('font')),
      bold: get('bold') === true,
      italics: get('italics') === true,
    };
    const font = this.#chooser.fontOf(wanted.family, wanted, 'ltr');
    const fontSize = Number(get('fontSize'));
    return {
      ...wanted,
      font,
      fontSize,
      fontFeatures: get('fontFeatures') as readonly string[] | null,
      color: String(get('color')),
      height: font.lineHeight(fontSize) * Number(get('lineHeight')),
    };
  }

  #inlines(piece: Piece, look: Look, levels?: Uint8Array): PdfInline[] {
    const parts = this.#parts(piece.text, look, levels);
    return parts.map((part, at) => {
      const inline = measured(parts.length === 1 ? piece : { ...piece }, look, part);
      if (at < parts.length - 1) {
        inline.noNewLine = true;
        delete inline.lineEnd;
      }
      return inline;
    });
  }

  /** The text without what steers lines, in parts of one font each. */
  #parts(text: string, look: Look, levels?: Uint8Array): readonly FontPart[] {
    const family = look.fontFeatures?.includes('sups') === true ? raisedFamily(look.family) : look.family;
    const isPlain = levels === undefined && family === look.family && plain.test(text);
    const parts = isPlain ? [] : splitByScript(text, { ...look, family }, this.#chooser, levels);
    if (parts.length === 0) return [{ text: isPlain ? text : '', font: look.font, fontSize: look.fontSize }];
    return parts.map(({ family: name, text: words, level, standsFor }) => ({
      text: words,
      font: this.#chooser.fontOf(name, look, isFromRight(level) ? 'rtl' : 'ltr'),
      fontSize: look.fontSize * sizeBeside(name, look.family),
      level,
      standsFor,
    }));
  }
}

/** Pieces are the printer's own, thousands a document: one that stays whole becomes the inline itself. */
function measured(piece: Piece, look: Look, part: FontPart): PdfInline {
  const { fontFeatures, color, height } = look;
  const inline = Object.assign(piece, part, {
    fontFeatures,
    color,
    height,
    width: 0,
    leadingCut: 0,
    trailingCut: 0,
  });
  if (part.font !== look.font) inline.baseline = baselineOfLook(look);
  remeasure(inline);
  return inline;
}

function remeasure(inline: PdfInline): void {
  const { text, font, fontSize, fontFeatures } = inline;
  const width = (words: string): number => font.widthOfString(words, fontSize, fontFeatures);
  const trailing = /\s+$/.exec(text)?.[0];
  const leading = /^\s+/.exec(text)?.[0];
  inline.width = width(text);
  inline.leadingCut = leading === undefined ? 0 : width(leading);
  inline.trailingCut = trailing === undefined ? 0 : width(trailing);
}

/** A word in another face stands on the base line of its text. */
function baselineOfLook({ font, fontSize, height }: Look): number {
  return (font.ascender / 1000) * fontSize - (font.lineHeight(fontSize) - height) / 2;
}
