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
    const looks = new Map(runs.map((run) => [run, this.#lookOf(run, style, named)]));
    if (this.#runsFromRight(runs)) return this.#fromBothSides(pieces, looks);
    const inlines: PdfInline[] = [];
    for (const piece of pieces) {
      const look = looks.get(piece.run);
      if (look !== undefined) addInlines(inlines, piece, look, this.#words.parts(piece.text, look));
    }
    return inlines;
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

  #lookOf(run: PdfRun, style: PdfTextStyle, named: NamedStyles): Look {
    const own = run.style === undefined ? undefined : named[run.style];
    return this.#words.lookOf({ ...style, ...own, ...run }, run);
  }

  /** The levels are those of the whole text: pieces alone do not know where they stand. */
  #fromBothSides(pieces: readonly Piece[], looks: ReadonlyMap<PdfRun, Look>): PdfInline[] {
    const text = pieces.map((piece) => piece.text + (piece.lineEnd === true ? '\n' : '')).join('');
    const direction = directionOfText(text, this.#direction);
    const levels = bidiLevels(text, direction);
    const lead = direction === this.#direction ? 1 : leadBeside(text);
    const led = new Map(
      Array.from(looks, ([run, look]) => [run, Object.assign({}, look, { height: look.height * lead })]),
    );
    const inlines: PdfInline[] = [];
    let from = 0;
    for (const piece of pieces) {
      const look = led.get(piece.run);
      if (look !== undefined)
        addInlines(inlines, piece, look, this.#words.parts(piece.text, look, levels, from));
      from += piece.text.length + (piece.lineEnd === true ? 1 : 0);
    }
    for (const inline of inlines) inline.base = direction === 'rtl' ? 1 : 0;
    joinLetters(inlines, (inline) => Object.assign(inline, widthsOf(inline)));
    return inlines;
  }
}

/** Adds a piece in parts of one font each; no line breaks between them. */
function addInlines(inlines: PdfInline[], piece: Piece, look: Look, parts: readonly MeasuredWord[]): void {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined) continue;
    const inline = inlineOf(part, look);
    if (part.font !== look.font) inline.baseline = baselineOfLook(look);
    if (at < parts.length - 1 || piece.noNewLine === true) inline.noNewLine = true;
    if (at === parts.length - 1 && piece.lineEnd === true) inline.lineEnd = true;
    inlines.push(inline);
  }
}

/** Spelt out, what is not known yet as well: there are thousands of them, and each that grows is kept and copied in a slower way. */
function inlineOf(part: MeasuredWord, { traits, fontFeatures, color, height }: Look): PdfInline {
  return {
    text: part.text,
    font: part.font,
    fontSize: part.fontSize,
    fontFeatures,
    color,
    height,
    width: part.width,
    leadingCut: part.leadingCut,
    trailingCut: part.trailingCut,
    level: part.level,
    standsFor: part.standsFor,
    link: traits.link,
    linkToDestination: traits.linkToDestination,
    linkWords: traits.linkWords,
    language: traits.language,
    id: traits.id,
    note: traits.note,
    pageReference: traits.pageReference,
    verbatim: traits.verbatim,
    x: 0,
    noNewLine: undefined,
    lineEnd: undefined,
    isSoftHyphen: undefined,
    wordSpacing: undefined,
    base: undefined,
    baseline: undefined,
  };
}

/** A word in another face stands on the base line of its text. */
function baselineOfLook({ font, fontSize, height }: Look): number {
  return (font.ascender / 1000) * fontSize - (font.lineHeight(fontSize) - height) / 2;
}
