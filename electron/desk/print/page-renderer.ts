import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import type { TextLine } from './break-lines.ts';
import { Renderer } from './pdfmake.ts';
import type { PrintedDocument } from './printed-document.ts';
import { baselineOf } from './set-text.ts';
import type { PdfOutline } from 'pdfmake/js/PDFDocument.js';

/**
 * pdfmake's renderer with its own lines: a run of one look is written at once, on the line's base line, and targets
 * and links are those of this document.
 */
export class PageRenderer extends Renderer {
  readonly #document: PrintedDocument;
  readonly #outline: { readonly level: number; readonly entry: PdfOutline }[] = [];

  constructor(document: PrintedDocument) {
    super(document);
    this.#document = document;
  }

  override renderLine(given: object, x: number, y: number): void {
    const line = given as TextLine;
    if (line.outline !== undefined) this.#addOutline(line.outline, y);
    if (line.id !== undefined) this.#addTarget(line.id, y);
    const base = y + baselineOf(line);
    for (const inline of line.inlines) {
      if (inline.id !== undefined) this.#addTarget(inline.id, y);
      this.#write(inline, x + (inline.x ?? 0), base);
      this.#addLink(inline, { x: x + (inline.x ?? 0), y, height: line.getHeight() });
    }
  }

  #write(inline: PdfInline, x: number, base: number): void {
    if (inline.text.trim() === '') return;
    const document = this.#document;
    document.fillColor(inline.color);
    document._font = inline.font;
    document.fontSize(inline.fontSize);
    inline.font.spaceStretch = ((inline.wordSpacing ?? 0) * 1000) / inline.fontSize;
    document.text(inline.text, x, base - (inline.font.ascender / 1000) * inline.fontSize, {
      lineBreak: false,
      textWidth: inline.width,
      wordCount: 1,
      ...(inline.fontFeatures === null ? {} : { features: inline.fontFeatures }),
    });
  }

  #addLink(
    inline: PdfInline,
    { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  ): void {
    const width = inline.width - inline.trailingCut;
    if (inline.link !== undefined) this.#document.link(x, y, width, height, inline.link);
    else if (inline.linkToDestination !== undefined) {
      this.#document.goTo(x, y, width, height, inline.linkToDestination);
    }
  }

  #addTarget(id: string, y: number): void {
    this.#document.addNamedDestination(id, 'XYZ', null, y, null);
  }

  #addOutline({ level, text }: { readonly level: number; readonly text: string }, y: number): void {
    const parents = this.#outline;
    while ((parents.at(-1)?.level ?? 0) >= level) parents.pop();
    const parent = parents.at(-1)?.entry ?? this.#document.outline;
    const { width } = this.#document.page;
    parents.push({ level, entry: parent.addItem(text, { top: y, left: width }) });
  }
}
