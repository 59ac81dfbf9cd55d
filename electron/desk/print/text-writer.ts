import type { PdfFont } from 'pdfmake/js/PDFDocument.js';
import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import type { PrintedDocument } from './printed-document.ts';
import { pdfNumber, wideString } from './tags/pdf-syntax.ts';

/** A word in the operand of `TJ` (ISO 32000-1, 9.4.3), inside of its brackets; undefined where its letters do not stand on the line. */
type Word = string | undefined;

/**
 * Writes runs of one look into pages. PDFKit would turn the page round for each of them, say the colour again, and place
 * each glyph anew; here a word is encoded once for the whole document.
 */
export class TextWriter {
  readonly #document: PrintedDocument;
  readonly #words = new Map<PdfFont, Map<string, Word>>();
  #page: object | undefined;
  /** The font and the size that the page writes in. */
  #face = '';

  constructor(document: PrintedDocument) {
    this.#document = document;
  }

  /**
   * Writes a run from a place on its base line. A hyphen that a line's end asks for is read as none (14.8.2.2.3), a box as
   * the character that it stands for.
   */
  write(inline: PdfInline, x: number, base: number): void {
    const words = replacementOf(inline);
    if (words !== undefined) this.#document.addContent(`/Span<</ActualText${words}>>BDC`);
    this.#write(inline, x, base);
    if (words !== undefined) this.#document.addContent('EMC');
  }

  #write(inline: PdfInline, x: number, base: number): void {
    this.#useColour(inline.color);
    const { font, fontSize } = inline;
    const operand = this.#operandOf(inline);
    if (operand === undefined) {
      this.#writeByGlyph(inline, x, base);
      return;
    }
    const { page } = this.#document;
    page.fonts[font.id] ??= font.ref();
    const face = `/${font.id} ${fontSize} Tf\n`;
    const change = face === this.#face ? '' : face;
    this.#face = face;
    this.#document.addContent(
      `BT\n${change}1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(base)} Tm\n[(${operand})] TJ\nET`,
    );
  }

  /** What was drawn by others may have changed the colour and the font. */
  forget(): void {
    this.#page = undefined;
  }

  #useColour(colour: string): void {
    const document = this.#document;
    if (this.#page === document.page && document._fillColor?.[0] === colour) return;
    if (this.#page !== document.page) this.#face = '';
    this.#page = document.page;
    document.fillColor(colour);
  }

  #operandOf({ text, font, fontFeatures, fontSize, level, wordSpacing = 0 }: PdfInline): string | undefined {
    if (font.direction === 'rtl') return undefined;
    // Beside letters from the right, poppler would read a raised figure that is written so on the wrong side of its space.
    if (fontFeatures !== null) return level === undefined ? this.#word(font, text, fontFeatures) : undefined;
    const stretch = wordSpacing === 0 ? '' : `) ${pdfNumber((-wordSpacing * 1000) / fontSize)} (`;
    let operand = '';
    for (let from = 0, to = 0; from < text.length; from = to) {
      const space = text.indexOf(' ', from);
      to = space === -1 ? text.length : space + 1;
      const word = this.#word(font, text.slice(from, to), null);
      if (word === undefined) return undefined;
      operand += space === -1 ? word : word + stretch;
    }
    return operand;
  }

  /** Features are asked for a whole run, which may then be no word of another. */
  #word(font: PdfFont, text: string, features: readonly string[] | null): Word {
    let words = this.#words.get(font);
    if (words === undefined) this.#words.set(font, (words = new Map<string, Word>()));
    const key = features === null ? text : `${features.join()}\u0000${text}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    const word = encoded(font, text, features);
    words.set(key, word);
    return word;
  }

  #writeByGlyph(inline: PdfInline, x: number, base: number): void {
    const { font, fontSize, fontFeatures } = inline;
    const document = this.#document;
    this.#face = '';
    document._font = font;
    document.fontSize(fontSize);
    font.spaceStretch = ((inline.wordSpacing ?? 0) * 1000) / fontSize;
    document.text(inline.text, x, base - (font.ascender / 1000) * fontSize, {
      lineBreak: false,
      textWidth: inline.width,
      wordCount: 1,
      ...(fontFeatures === null ? {} : { features: fontFeatures }),
    });
    font.spaceStretch = 0;
  }
}

/** What is read in place of a run, as a text string. */
function replacementOf({ isSoftHyphen, standsFor }: PdfInline): string | undefined {
  if (isSoftHyphen === true) return '<FEFF00AD>';
  return standsFor === undefined ? undefined : wideString(standsFor);
}

/** The glyphs of a word, with the distances by which a pair stands closer or wider than the glyphs are. */
function encoded(font: PdfFont, text: string, features: readonly string[] | null): Word {
  const [glyphs, places] = font.encode(text, features);
  if (places.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) return undefined;
  let word = '';
  for (const [at, glyph] of glyphs.entries()) {
    const { xAdvance = 0, advanceWidth = 0 } = places[at] ?? {};
    const closer = pdfNumber(advanceWidth - xAdvance);
    word += closer === 0 ? literal(glyph) : `${literal(glyph)}) ${closer} (`;
  }
  return word;
}

/**
 * The two bytes of a glyph, given in hexadecimal digits, inside of a literal string (7.3.4.2): half of what the digits
 * take, and deflated in half the time.
 */
function literal(glyph: string): string {
  const number = Number.parseInt(glyph, 16);
  const bytes = String.fromCharCode(Math.floor(number / 256), number % 256);
  return bytes.replace(/[()\\\r\n]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

const escapes: Readonly<Record<string, string>> = { '\r': String.raw`\r`, '\n': String.raw`\n` };
