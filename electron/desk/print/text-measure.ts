import type { Finding } from '../../../briefing/outcome.ts';
import type { PdfFont } from 'pdfmake/js/PDFDocument.js';
import type PdfStyleStack from 'pdfmake/js/StyleContextStack.js';
import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { otherFamily } from './fonts.ts';
import { StyleContextStack, TextInlines } from './pdfmake.ts';

/** What lines are broken by and what is never printed: soft hyphens, joiners, marks of direction. */
const steering = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const plain = /^[\u0020-\u007e]*$/;
/** Stands where no font has the character: visible, so that nobody takes the word for whole. */
const replacement = '□';
const replacementFamily = 'Source Sans 3';

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

/**
 * pdfmake's measuring of text, with three differences: a run's style is looked up once and not for every word,
 * a character its font lacks comes from the other family, and one that no font has is reported.
 */
export class TextMeasure extends TextInlines {
  readonly #missing = new Set<string>();
  readonly #covered = new Map<PdfFont, Map<string, boolean>>();

  /** Breaks runs into pieces that no line break parts, each with its width. */
  pieces(runs: readonly object[], stack: PdfStyleStack): readonly PdfInline[] {
    return this.buildInlines(
      runs.map((run) => Object.assign({ run }, run)),
      stack,
    ).items;
  }

  override measure(pieces: readonly object[], stack: PdfStyleStack): PdfInline[] {
    let run: object | undefined;
    let look: Look | undefined;
    return (pieces as readonly Piece[]).flatMap((piece) => {
      if (look === undefined || run !== piece.run) look = this.#look(piece, stack);
      run = piece.run;
      return this.#inlines(piece, look);
    });
  }

  /** One finding a character that none of the fonts has. */
  missingGlyphs(): readonly Finding[] {
    return [...this.#missing].toSorted().map(missingGlyph);
  }

  #look(piece: Piece, stack: PdfStyleStack): Look {
    const get = (name: string): unknown => StyleContextStack.getStyleProperty(piece, stack, name, null);
    const family = String(get('font'));
    const bold = get('bold') === true;
    const italics = get('italics') === true;
    const font = this.pdfDocument.provideFont(family, bold, italics);
    const fontSize = Number(get('fontSize'));
    return {
      family,
      bold,
      italics,
      font,
      fontSize,
      fontFeatures: get('fontFeatures') as readonly string[] | null,
      color: String(get('color')),
      height: font.lineHeight(fontSize) * Number(get('lineHeight')),
    };
  }

  #inlines(piece: Piece, look: Look): PdfInline[] {
    const parts = this.#parts(piece.text, look);
    return parts.map(({ text, font }, at) => {
      const inline = measured(piece, look, { text, font });
      if (at < parts.length - 1) {
        inline.noNewLine = true;
        delete inline.lineEnd;
      }
      return inline;
    });
  }

  /** The text without what steers lines, in parts of one font each. */
  #parts(given: string, look: Look): { text: string; font: PdfFont }[] {
    if (plain.test(given)) return [{ text: given, font: look.font }];
    const text = given.replace(steering, '').replace(/[\u00a0\u202f]/g, ' ');
    const parts: { text: string; font: PdfFont }[] = [];
    for (const character of text) {
      const [printed, font] = this.#covering(character, look);
      const last = parts.at(-1);
      if (last?.font === font) last.text += printed;
      else parts.push({ text: printed, font });
    }
    return parts.length === 0 ? [{ text, font: look.font }] : parts;
  }

  #covering(character: string, look: Look): readonly [string, PdfFont] {
    if (this.#has(look.font, character)) return [character, look.font];
    const { bold, italics } = look;
    const other = this.pdfDocument.provideFont(otherFamily(look.family), bold, italics);
    if (this.#has(other, character)) return [character, other];
    const apart = character.normalize('NFD');
    if (apart !== character && Array.from(apart).every((part) => this.#has(look.font, part)))
      return [apart, look.font];
    this.#missing.add(character);
    return [replacement, this.pdfDocument.provideFont(replacementFamily, bold, italics)];
  }

  #has(font: PdfFont, character: string): boolean {
    let covered = this.#covered.get(font);
    if (covered === undefined) this.#covered.set(font, (covered = new Map<string, boolean>()));
    let has = covered.get(character);
    if (has === undefined) {
      has = font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      covered.set(character, has);
    }
    return has;
  }
}

function measured(piece: Piece, look: Look, { text, font }: { text: string; font: PdfFont }): PdfInline {
  const { run: _, ...kept } = piece;
  const width = (words: string): number => font.widthOfString(words, look.fontSize, look.fontFeatures);
  const trailing = /\s+$/.exec(text)?.[0];
  const leading = /^\s+/.exec(text)?.[0];
  return {
    ...kept,
    text,
    font,
    fontSize: look.fontSize,
    fontFeatures: look.fontFeatures,
    color: look.color,
    height: look.height,
    width: width(text),
    leadingCut: leading === undefined ? 0 : width(leading),
    trailingCut: trailing === undefined ? 0 : width(trailing),
  };
}

function missingGlyph(character: string): Finding {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'missing-glyph',
    severity: 'warning',
    message: `The fonts have no sign for “${character}” (U+${code}); a box stands in its place. Write the word with other letters.`,
    found: character,
  };
}
