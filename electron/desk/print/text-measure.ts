import { directionOfText, hasRightToLeft } from '../../../briefing/document/text-direction.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import type { PdfRun, PdfTextStyle } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { PdfPiece } from 'pdfmake/js/TextBreaker.js';
import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { leadBeside } from '../fonts/fallback-families.ts';
import { TextBreaker } from './pdfmake.ts';
import type { PrintedDocument } from './printed-document.ts';
import { bidiLevels } from './scripts/bidi-levels.ts';
import { GlyphChooser } from './scripts/glyph-chooser.ts';
import { joinLetters } from './scripts/join-letters.ts';
import type { WritingDirection } from './scripts/writing-direction.ts';
import { widthsOf, WordMeasure } from './word-measure.ts';
import type { Look, MeasuredWord } from './word-measure.ts';

/** The styles that runs name. */
type NamedStyles = Readonly<Record<string, PdfTextStyle>>;

/** A piece of a run, and how it looks. */
interface LookedPiece {
  readonly piece: Piece;
  readonly look: Look;
}

type Piece = PdfPiece & { readonly run: PdfRun };

/**
 * Breaks text into pieces where pdfmake would, and measures them: text from the right has the levels of the bidirectional
 * algorithm, a character that its font lacks comes from a family of its script, and one that no font has is reported.
 */
export class TextMeasure {
  readonly #direction: WritingDirection;
  readonly #chooser: GlyphChooser;
  readonly #words: WordMeasure;
  readonly #breaker = new TextBreaker();

  /** `direction` is that of the document. */
  constructor(document: PrintedDocument, direction: WritingDirection) {
    this.#direction = direction;
    this.#chooser = new GlyphChooser(document);
    this.#words = new WordMeasure(this.#chooser);
  }

  /** Breaks the runs of a paragraph of that style into pieces that no line break parts, each with its width. */
  pieces(runs: readonly PdfRun[], style: PdfTextStyle, named: NamedStyles = {}): readonly PdfInline[] {
    const pieces = this.#breaker.getBreaks(runs.map((run) => ({ text: run.text, run })));
    const looked = this.#withLooks(pieces, style, named);
    if (this.#runsFromRight(runs)) return this.#fromBothSides(looked);
    return looked.flatMap(({ piece, look }) => inlinesOf(piece, look, this.#words.parts(piece.text, look)));
  }

  /** One finding a character that none of the fonts has. */
  missingGlyphs(): readonly Finding[] {
    return this.#chooser.missingGlyphs();
  }

  /** Figures without a letter run as their document does. */
  #runsFromRight(runs: readonly PdfRun[]): boolean {
    if (runs.some(({ text }) => hasRightToLeft(text))) return true;
    if (this.#direction === 'ltr') return false;
    return directionOfText(runs.map(({ text }) => text).join(''), 'rtl') === 'rtl';
  }

  #withLooks(pieces: readonly Piece[], style: PdfTextStyle, named: NamedStyles): readonly LookedPiece[] {
    let last: LookedPiece | undefined;
    return pieces.map((piece) => {
      const { run } = piece;
      const look = last?.piece.run === run ? last.look : this.#lookOf(run, style, named);
      last = { piece, look };
      return last;
    });
  }

  #lookOf(run: PdfRun, style: PdfTextStyle, named: NamedStyles): Look {
    const own = run.style === undefined ? undefined : named[run.style];
    return this.#words.lookOf({ ...style, ...own, ...run }, run.fontFeatures ?? null);
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
      const parts = this.#words.parts(piece.text, look, own);
      return inlinesOf(piece, { ...look, height: look.height * lead }, parts, base);
    });
    joinLetters(inlines, (inline) => Object.assign(inline, widthsOf(inline)));
    return inlines;
  }
}

/** A piece in parts of one font each; no line breaks between them. */
function inlinesOf(piece: Piece, look: Look, parts: readonly MeasuredWord[], base?: 0 | 1): PdfInline[] {
  const { fontFeatures, color, height } = look;
  const last = parts.length - 1;
  return parts.map((part, at) => {
    const inline: PdfInline = Object.assign({}, piece.run, part, { fontFeatures, color, height });
    if (part.font !== look.font) inline.baseline = baselineOfLook(look);
    if (base !== undefined) inline.base = base;
    if (at < last || piece.noNewLine === true) inline.noNewLine = true;
    if (at === last && piece.lineEnd === true) inline.lineEnd = true;
    return inline;
  });
}

/** A word in another face stands on the base line of its text. */
function baselineOfLook({ font, fontSize, height }: Look): number {
  return (font.ascender / 1000) * fontSize - (font.lineHeight(fontSize) - height) / 2;
}
